"""What is told of a session: a deed, and the exercises meant by its words ("the second one")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_described import move_described
from bot.conversation.drafting.move_choice.moves_left_out import move_of_library
from bot.conversation.drafting.move_choice.moves_listed import move_behind, rows_of, spoken_of
from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant, only_of_the_body
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.putting_back import put_back_left_out
from bot.conversation.planning.moves.amounts_done import (
    counts_rounds,
    counts_sides,
    only_amounts,
    without_amount,
)
from bot.conversation.session.plans_before import all_lists
from bot.conversation.session.session import current_item, one_before
from bot.conversation.session.session_log import done_today
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wishes.session_deeds import SessionDeed
from bot.language.replies.told.reading_session_moves import SessionMove
from bot.language.replies.wished.wished_moves import move_words
from bot.routine import RoutineItem

OF_LISTS = ("first", "only", "back_in", "swap_for")  # wishes of moves that name one of any list
BY_NUMBER = ("go_to", "done_but")  # here a number alone names a move
BY_WHAT_IS_DONE = ("go_to", "part_done", "not_done")  # here "the standing up one" names a move
TOLD_DONE = ("done_named", "done_too")
OF_THE_ONE_UP = ("done_named", "done_but")
PROTEST: SessionDeed = "not_from_it"
_COUNT, _COUNTS = spoken("one_of_a_count"), spoken("counts_exercises")


@dataclass(frozen=True)
class MoveTold:
    """A deed of the session as it is meant: the exercises by id, none where none is named."""

    deed: SessionDeed
    moves: tuple[str, ...]
    start: int
    end: int


def moves_of_deed(
    draft: Draft, told: SessionMove, text: str, named: tuple[str, ...]
) -> tuple[str, ...]:
    """The exercises that the words name; a number alone is one only beside words of exercises."""
    deed, things = told.deed, told.things
    listed = rows_of(draft)
    item = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    up = item.exercise_id if item else None
    row = _COUNTS.search(text.lower()) or only_so_far(text)
    if deed in (*TOLD_DONE, "not_done") and counts_rounds(text):
        things = tuple(one for one in things if not spoken("only_an_ordinal").fullmatch(one))
    if deed in TOLD_DONE:
        things = tuple(without_amount(one) for one in things if not only_amounts((one,)))
    if deed == "done_named" and up and counts_sides(things) and not row:
        return (up,)
    if deed == "done_named" and up and spoken("next_is_done_too").search(text.casefold()):
        return (up, *move_behind(draft, listed).moves)
    found: list[str] = []
    for thing in things:
        counted = _COUNT.fullmatch(thing) is not None
        if counted and deed not in BY_NUMBER and not row and not _named_with(thing, things):
            break
        if deed == "done_named" and item and len(things) == 1 and _counts_it(item, thing):
            break
        before = deed != "done_but" and spoken("the_one_before").fullmatch(thing)
        by_name = spoken("named_before").search(thing) is not None
        if up and before and (by_name or listed[-1].move != up):  # else the last of the list
            found += () if deed == "done_named" and not by_name else one_before(draft.values)
            continue
        meant = moves_meant(thing, listed, strict=True, by_groups=deed != "go_to")
        moves = meant.moves
        if not (moves or meant.this) and up and _is_described(deed, thing, text):
            moves = move_described(thing, listed)
        if meant.this:
            back = named or _named_before(draft, listed, up)
            moves = back if deed == "go_to" else (up,) if up and deed in OF_THE_ONE_UP else ()
        if meant.this and deed == "not_done":
            moves = spoken_of(draft, move_words(text[: told.start])).moves
        there = spoken("had_got_there").search(text.casefold()) is not None  # that brings none in
        if not moves and deed == "go_to" and not there and not _is_of_the_list(draft, text):
            moves = put_back_left_out(draft, thing)
            moves = () if draft.asked == slots.TOGETHER else moves  # it comes in, nothing begins
        if deed in TOLD_DONE and up and _is_its_place(thing, up):
            moves = (up,)  # "shoulders done" of the shoulder rolls
        elif deed in TOLD_DONE:
            moves = _done_already(draft, thing, listed) or moves or _of_before(draft, thing)
        if not moves:
            break
        found += moves
    if deed == "go_to" and found[:1] == [up] and not draft.values.get(slots.PAUSED):
        return ()  # it is up
    return tuple(found)


def _is_described(deed: SessionDeed, thing: str, text: str) -> bool:
    """Whether a move of the session is named by what is done in it ("the standing up one")."""
    if deed not in BY_WHAT_IS_DONE or spoken("word_for_a_move").search(thing) is None:
        return False  # "standing only please" is of all of them
    return deed != "go_to" or spoken("back_to_a_move").search(text) is not None


def only_so_far(text: str) -> bool:
    """Whether what is named is all that is done ("I've only done the first one")."""
    return spoken("only_so_far").search(text) is not None


def _is_its_place(thing: str, up: str) -> bool:
    """Whether only a part of the body is named that stands in the name of the move that is up."""
    return only_of_the_body(thing, up) and set(thing.split()) <= set(words("body_in_names"))


def _named_before(draft: Draft, listed: Sequence[Named], up: str | None) -> tuple[str, ...]:
    """The one that the message before named, where "go back to it" points to it."""
    earlier = [move_words(one.text) for one in draft.situation.turns[-2:-1]]
    pieces = [one for text in earlier for one in spoken("pieces_of_a_line").split(text)]
    meant = (moves_meant(one.strip(), listed, by_groups=False).moves for one in pieces)
    return next((moves[:1] for moves in meant if moves and moves[0] != up), ())


def _is_of_the_list(draft: Draft, text: str) -> bool:
    """Whether it is a wish for the list, which is taken as such ("I want the clam in again")."""
    deeds = {deed for deed, _meant in named_wishes(draft, text)} & {*OF_LISTS}
    return bool(deeds if draft.asked == slots.TOGETHER else deeds - {"first"})


def _of_before(draft: Draft, thing: str) -> tuple[str, ...]:
    """A move of a list of before, or one that was done besides ("I also did the cat")."""
    lists = all_lists(draft.values)
    named = [Named(one.exercise_id, one.position) for listed in lists for one in listed.items]
    moves = moves_meant(thing, (), named, strict=True, by_groups=False).moves
    other = move_of_library(thing).absent
    known = other and load_exercises()[other].in_session
    return moves or ((other,) if known else ())


def _done_already(draft: Draft, thing: str, listed: Sequence[Named]) -> tuple[str, ...]:
    """Moves that are done, where words for a kind of them may mean those ("the shoulder ones")."""
    if moves_meant(thing, listed, strict=True, by_groups=False):
        return ()
    done = [Named(move, "") for move in done_today(draft.values)]
    return moves_meant(thing, (), done, strict=True).moves


def _named_with(thing: str, things: Sequence[str]) -> bool:
    """Whether other moves are named by their numbers beside a number ("did 1 and 2")."""
    return any(one != thing and _COUNT.fullmatch(one) for one in things)


def _counts_it(item: RoutineItem, thing: str) -> bool:
    """Whether a bare number is how often the move that is up was to be done ("done 5")."""
    of_dose = (item.dose.reps, item.dose.hold_s)
    return thing.isdigit() and int(thing) in of_dose

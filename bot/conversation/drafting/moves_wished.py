"""Which moves a message wishes to leave out, swap, put back, begin with or do alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.moves_meant import (
    Meant,
    Named,
    moves_called,
    moves_meant,
    moves_sharing,
)
from bot.conversation.drafting.putting_back import left_out_moves, move_of_library, put_out_before
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.conversation.words.wanted_position import wanted_position
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.conversation.worse_words import and_joined
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.move_purposes import move_for
from bot.language.replies.taken_back import without_taken_back
from bot.language.replies.wished_moves import (
    MoveWish,
    move_words,
    part_wished_for,
    place_in_text,
    read_move_wishes,
)
from bot.routine.routine import RoutineItem

OPEN = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)
BEFORE_ROUTINE = ("out",)  # what may be wished of moves that nobody has shown yet


def names_a_move_to_go(draft: Draft) -> bool:
    """Whether the message wishes, asks or denies that a move is to go: no fact is taken back."""
    return bool(named_wishes(draft, draft.turn.text, asked_too=True))


def named_wishes(draft: Draft, text: str, *, asked_too: bool = False) -> list[tuple[str, Meant]]:
    """Return what the words wish for and the moves that they mean, in order."""
    found: list[tuple[str, Meant]] = []
    of_a_fact = bool(without_taken_back(text, draft.turn.findings).not_done)
    if put_right := _not_this_but_that(draft, text):
        return [put_right]
    if part := part_wished_for(text) if any(lists_of(draft)) else "":
        return [("for_part", Meant(thing=part))]
    for wish in read_move_wishes(text, asked_too=asked_too):
        if wish.deed == "swap" and (both := _one_for_another(draft, wish.thing)):
            found.append(both)
            continue
        if wish.deed == "for_purpose":
            found += _by_purpose(draft, wish)
            continue
        meant = _meant(draft, wish)
        if meant.this and of_a_fact:
            continue  # "no screen time, delete it" is of the screen time
        if meant.this:
            meant = spoken_of(draft, move_words(text)[: wish.first]) or meant
        pointed = spoken("this_move_alone").fullmatch(wish.thing) is not None
        if wish.deed == "back_in" and pointed:
            alone = spoken("wants_one_back").search(text) is not None
            meant = put_out_before(draft, move_words(text)[: wish.first]) or Meant(unsaid=alone)
        if meant.this and wish.strict:
            continue  # "skip this one" is no more than that
        position = _position_behind(text, wish) if meant else None
        if position is not None:
            found.append(("swap_to", replace(meant, thing=position)))
        elif meant:
            found.append((wish.deed, meant))
    gone = {move for deed, meant in found if deed == "out" for move in meant.moves}
    found = [one for one in found if not (one[0] == "only" and gone >= {*one[1].moves} and gone)]
    returns = any(deed == "back_in" for deed, _meant in found)
    return [one for one in found if not (returns and one[0] == "out" and one[1].this)]


def _not_this_but_that(draft: Draft, text: str) -> tuple[str, Meant] | None:
    """ "Not breathing, chin tuck": the move that is wished in the place of another."""
    said = spoken("not_this_but_that").search(move_words(text))
    lists = lists_of(draft)
    if said is None or not any(lists):
        return None
    here = moves_meant(said["wished"], *lists, strict=True, by_groups=False)
    wished = next(iter(here.moves), "") or move_of_library(said["wished"]).absent
    gone = moves_meant(said["gone"], *lists, strict=True).moves
    a_move = gone or moves_sharing(said["gone"])  # "not bad, the bridge" is a report
    if not wished or wished in gone or not a_move:
        return None
    return "swap_for", Meant(moves=gone, absent=wished)


def wished_places_of_moves(draft: Draft, text: str) -> list[tuple[int, int]]:
    """Return where a move is asked for or swapped: a position named there is of that move alone."""
    spans: list[tuple[int, int]] = []
    for wish in read_move_wishes(text):
        if wish.deed == "for_purpose" and _by_purpose(draft, wish):
            spans.append(place_in_text(text, wish.first, wish.last))
        elif wish.deed in ("swap", "back_in") and (
            _one_for_another(draft, wish.thing) or _meant(draft, wish)
        ):
            behind = _behind(text, wish)
            last = behind.end() if behind else wish.last
            spans.append(place_in_text(text, wish.first, last))
    return spans


def _by_purpose(draft: Draft, wish: MoveWish) -> list[tuple[str, Meant]]:
    """The move that serves what is named, or the one of that name, to come in."""
    named = move_of_library(wish.thing).absent or move_for(wish.thing)
    return [("back_in", Meant(absent=named))] if named and any(lists_of(draft)) else []


def _behind(text: str, wish: MoveWish) -> re.Match[str] | None:
    """ "... for something standing": what stands behind the move that is to be swapped."""
    return (
        spoken("for_one_done_so").match(move_words(text), wish.last)
        if wish.deed == "swap"
        else None
    )


def _position_behind(text: str, wish: MoveWish) -> Position | None:
    behind = _behind(text, wish)
    return wanted_position(behind[0]) if behind else None


def _meant(draft: Draft, wish: MoveWish) -> Meant:
    listed, others = lists_of(draft)
    wish = _with_whole_name(wish)
    if spoken("next_move").fullmatch(wish.thing):
        return _next(draft, listed)
    if wish.deed == "back_in":
        return _wished_back(draft, wish.thing, listed, others)
    if wish.deed == "only":
        return _only(draft, (wish.thing, *wish.more), listed, others)
    if not listed and not others and wish.deed not in BEFORE_ROUTINE:
        return Meant()
    if wish.deed == "out" and (every := moves_called(wish.thing)):
        return Meant(every)
    meant = moves_meant(wish.thing, listed, others, strict=wish.strict or not listed)
    unsaid = meant.unsaid and not (_of_some_move(wish.thing) and listed)
    if wish.strict and unsaid:
        return Meant()
    if wish.deed == "first" and not meant.moves:
        return _of_library(wish.thing)
    if meant.absent and wish.deed == "swap" and not wish.strict and listed:
        return Meant(absent=meant.absent)
    if meant.absent and (wish.deed != "out" or not _may_be_left_out(draft, meant.absent)):
        return Meant()
    if not meant.moves and not meant.absent:
        unknown = not meant and listed and draft.asked in OPEN
        return Meant(unsaid=True) if unknown and _of_some_move(wish.thing) else meant
    found = [*meant.moves, *([meant.absent] if meant.absent else [])]
    for thing in wish.more:
        also = moves_meant(thing, listed, others, strict=True)
        absent = also.absent if wish.deed == "out" else ""
        if not (also.moves or (absent and _may_be_left_out(draft, absent))):
            break
        found += also.moves or (absent,)
    if meant.absent and len(found) == 1:
        return meant
    return replace(meant, moves=tuple(dict.fromkeys(found)), absent="")


def _with_whole_name(wish: MoveWish) -> MoveWish:
    """ "The cat and camel": a name that has an "and" in it."""
    if not wish.more:
        return wish
    both = and_joined((wish.thing, wish.more[0]))
    return wish._replace(thing=both, more=wish.more[1:]) if move_of_library(both) else wish


def _wished_back(
    draft: Draft, thing: str, listed: Sequence[Named], others: Sequence[Named]
) -> Meant:
    """What is to come in: of what was left out, of today's, else of the library."""
    out = moves_meant(thing, (), left_out_moves(draft), strict=True, by_groups=False)
    here = moves_meant(thing, listed, others, strict=True, by_groups=False)
    if out.moves or here.moves:
        return out if out.moves else Meant(absent=here.moves[0])
    return _of_library(thing)


def _of_library(thing: str) -> Meant:
    """The move of the library that words name, or a few that go by them."""
    named = move_of_library(thing)
    if named:
        return named
    several = moves_sharing(thing)
    if len(several) == 1:
        return Meant(absent=several[0])
    return Meant(several=several) if len(several) <= load_timing().named_to_choose else Meant()


def _only(
    draft: Draft, things: Sequence[str], listed: Sequence[Named], others: Sequence[Named]
) -> Meant:
    """The moves that are to be done alone; a bare number may be a count of them."""
    found: list[str] = []
    for thing in things:
        if len(things) == 1 and spoken("bare_number").fullmatch(thing):
            break
        by_groups = spoken("word_for_a_move").search(thing) is not None
        meant = moves_meant(thing, listed, others, strict=True, by_groups=by_groups)
        if meant.this:
            item = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
            meant = Meant((item.exercise_id,)) if item else spoken_of(draft, "")
        absent = () if meant.moves else (_of_library(thing).absent,)
        moves = [move for move in (*meant.moves, *absent) if move]
        if not moves:
            break
        found += moves
    return Meant(tuple(dict.fromkeys(found)))


def _one_for_another(draft: Draft, thing: str) -> tuple[str, Meant] | None:
    """ "The pelvic rock for the lean-forward ease": the move that goes, and the one wished for."""
    goes, _, comes = thing.partition(" for ")
    if not comes or spoken("for_whom").fullmatch(comes):
        return None
    lists = lists_of(draft)
    gone = moves_meant(goes, *lists, strict=True, by_groups=False)
    if gone.this:
        item = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
        gone = Meant((item.exercise_id,)) if item else Meant()
    position = wanted_position(comes)
    if gone.moves and position and spoken("for_one_done_so").fullmatch(f" for {comes}"):
        return "swap_to", replace(gone, thing=position)
    here = moves_meant(comes, *lists, strict=True, by_groups=False)
    other = Meant(absent=here.moves[0]) if here.moves else _of_library(comes)
    if other.absent in gone.moves:
        return None
    if other.absent or other.several:
        return "swap_for", replace(other, moves=gone.moves)
    return ("not_known", Meant(thing=comes)) if gone.moves else None


def _of_some_move(thing: str) -> bool:
    """Whether words that name no move of the list are of one all the same ("the leg one")."""
    return is_within(thing, "answer_piece") and spoken("of_some_move").search(thing) is not None


def _may_be_left_out(draft: Draft, move: str) -> bool:
    """Whether a move that is not in the list may be left out; a check has moves of its own."""
    return load_exercises()[move].in_session and draft.asked != slots.CHECK_ANSWER


def rows_of(draft: Draft) -> tuple[Named, ...]:
    """Return the moves of today by their numbers."""
    return lists_of(draft)[0]


def lists_of(draft: Draft) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """Return the moves by their numbers, and those without one; before today's, the last ones."""
    routine = routine_of(draft.values)
    items = routine.items if routine else weeks_in(draft.values).history.last_routine
    listed = items_today(routine) if routine else tuple(one for one in items if one.in_session)
    return _named(listed), _named([one for one in items if one not in listed])


def _named(items: Sequence[RoutineItem]) -> tuple[Named, ...]:
    return tuple(Named(item.exercise_id, item.position) for item in items)


def _next(draft: Draft, listed: Sequence[Named]) -> Meant:
    """The move behind the one that is up."""
    at = int(draft.values.get(slots.EXERCISE) or 0) + 1
    return Meant(tuple(one.move for one in listed[at : at + 1]))


def spoken_of(draft: Draft, before: str) -> Meant:
    """ "Why neck turns? leave those out": the move named before it, or in the message before."""
    listed, others = lists_of(draft)
    earlier = [] if draft.asked == slots.EXERCISE_FEEDBACK else draft.situation.turns[-2:-1]
    for text in (before, *(move_words(one.text) for one in earlier)):
        pieces = [one.strip() for one in spoken("pieces_of_a_line").split(text) if one.strip()]
        for piece in reversed(pieces):
            if text == before and spoken("one_that_is_next").search(piece):
                return _next(draft, listed)
            numbered = spoken("names_by_number").search(piece)
            named = numbered[0] if numbered else piece
            meant = moves_meant(named, listed, others, by_groups=False)
            if meant.moves:
                return meant
    return Meant()

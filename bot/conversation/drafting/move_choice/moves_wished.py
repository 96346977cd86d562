"""Which moves a message wishes to leave out, swap, put back, begin with or do alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_left_out import move_of_library
from bot.conversation.drafting.move_choice.moves_listed import lists_of, move_behind, spoken_of
from bot.conversation.drafting.move_choice.moves_meant import (
    Meant,
    Named,
    moves_called,
    moves_meant,
)
from bot.conversation.drafting.move_choice.moves_wished_back import (
    back_by_a_word,
    of_library,
    those_left_out,
    wished_back,
)
from bot.conversation.drafting.move_choice.one_for_another import (
    named_before_it,
    not_this_but_that,
    one_for_another,
    part_for_another,
    sentence_start,
)
from bot.conversation.drafting.move_choice.one_so_instead import SWAP_SO, ones_so
from bot.conversation.session.session import current_item
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.conversation.worse_words import and_joined
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.move_purposes import move_for
from bot.language.replies.told.taken_back import blanked, without_taken_back
from bot.language.replies.wished.wished_moves import (
    MoveWish,
    move_words,
    part_wished_for,
    place_in_text,
    read_move_wishes,
)

OPEN = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)
OF_ONE = ("easier", "rounds")
ENOUGH = "enough"  # walks go, for who walks or stands enough
SEVERAL = "several"  # more than one is to go, and none is named
BEFORE_ROUTINE = ("out", "swap")  # what may be wished of moves that nobody has shown yet


def names_a_move_to_go(draft: Draft) -> bool:
    """Whether the message wishes, asks or denies that a move is to go: no fact is taken back."""
    return bool(named_wishes(draft, draft.turn.text, asked_too=True))


def named_wishes(draft: Draft, text: str, *, asked_too: bool = False) -> list[tuple[str, Meant]]:
    """Return what the words wish for and the moves that they mean, in order."""
    found: list[tuple[str, Meant]] = []
    of_a_fact = bool(without_taken_back(text, draft.turn.findings).not_done)
    if put_right := not_this_but_that(draft, text):
        return [put_right]
    if so := ones_so(draft, text):
        left = blanked(text, [(one.first, one.last) for one in so])
        wished_so = [(SWAP_SO, one.meant) for one in so]
        return [*wished_so, *named_wishes(draft, left, asked_too=asked_too)]
    if any(lists_of(draft)) and (of_part := part_for_another(draft, text)):
        return [of_part]
    if part := part_wished_for(text) if any(lists_of(draft)) else "":
        return [("for_part", Meant(thing=part))]
    for wish in read_move_wishes(text, asked_too=asked_too):
        ahead = move_words(text)[: wish.first]
        if wish.deed == "swap" and (both := one_for_another(draft, wish.thing, ahead)):
            found.append(both)
            continue
        if wish.deed == "for_purpose":
            found += _by_purpose(draft, wish)
            continue
        if wish.deed == "swap" and (other := named_before_it(draft, text, wish)):
            found.append(other)
            continue
        meant = _meant(draft, wish)
        if meant.this and wish.deed == "out" and found:
            continue  # "the band row instead of chin tucks, hate those"
        if meant.this and of_a_fact:
            continue  # "no screen time, delete it" is of the screen time
        if meant.this:
            meant = spoken_of(draft, move_words(text)[: wish.first]) or meant
        pointed = spoken("this_move_alone").fullmatch(wish.thing) is not None
        if wish.deed == "back_in" and spoken("all_of_those").fullmatch(wish.thing):
            meant = those_left_out(draft, move_words(text)[: wish.first]) or meant
        elif wish.deed == "back_in" and pointed:
            alone = spoken("wants_one_back").search(text) is not None
            meant = back_by_a_word(draft, move_words(text)[: wish.first], lists_of(draft))
            meant = meant or Meant(unsaid=alone)
        if meant.this and wish.strict and not _wants_another(text, wish):
            continue  # "skip this one" is no more than that
        if wish.deed == "rounds" and meant:
            meant = replace(meant, thing=wish.rounds)
        if meant:
            found.append((wish.deed, meant))
    found = found or _too_much_walking(draft, text)
    gone = {move for deed, meant in found if deed == "out" for move in meant.moves}
    found = [one for one in found if not (one[0] == "only" and gone >= {*one[1].moves} and gone)]
    returns = any(deed == "back_in" for deed, _meant in found)
    return [one for one in found if not (returns and one[0] == "out" and one[1].this)]


def _wants_another(text: str, wish: MoveWish) -> bool:
    """Whether another one is wished for in its place, in a session ("something else than this")."""
    said = move_words(text)[wish.first : wish.last]
    return wish.deed == "swap" and spoken("another_than_this").match(said) is not None


def _too_much_walking(draft: Draft, text: str) -> list[tuple[str, Meant]]:
    """The walks of the list are to go, where somebody minds them who walks enough or is worse."""
    said = draft.situation.turn.text  # with its question: "why more walks, when it makes it worse?"
    whole = text.strip() and text.strip() in said
    if not whole or spoken("objects_to_more_walking").match(said) is None:
        return []
    if not any(lists := lists_of(draft)):
        return []
    known = load_selection()
    walks = tuple(one.move for one in chain(*lists) if one.move in known.walks)
    if not walks and known.walk_default[0] in draft.setting.left_out:
        return []
    return [("out", Meant(walks or known.walk_default[:1], thing=ENOUGH))]


class PlacedWish(NamedTuple):
    """What is wished of one move, and where it stands in the text."""

    deed: str
    meant: Meant
    first: int
    last: int


def placed_of_one_move(draft: Draft, text: str) -> tuple[PlacedWish, ...]:
    """Return what is wished of single moves alone: another one so, easier, so many rounds."""
    so = ones_so(draft, text)
    found = [
        PlacedWish(SWAP_SO, one.meant, *_with_its_frame(text, one.first, one.last)) for one in so
    ]
    left = blanked(text, [(one.first, one.last) for one in so])
    for wish in read_move_wishes(left):
        if wish.deed == "swap" and (other := named_before_it(draft, left, wish)):
            begin = sentence_start(left, wish.first)
            place = place_in_text(text, begin, wish.last)
            found.append(PlacedWish(*other, *_with_its_frame(text, *place)))
            continue
        meant = _meant(draft, wish) if wish.deed in OF_ONE else Meant()
        if wish.deed == "easier" and meant.this:  # of the move that is up it is a report
            meant = spoken_of(draft, move_words(left)[: wish.first])
        if meant:
            place = _with_its_frame(text, *place_in_text(text, wish.first, wish.last))
            found.append(PlacedWish(wish.deed, replace(meant, thing=wish.rounds), *place))
    return tuple(found)


def _with_its_frame(text: str, first: int, last: int) -> tuple[int, int]:
    """The place of a wish with what leads to it and what closes it ("could you ... please?")."""
    lead = spoken("leads_to_a_wish").search(text[:first])
    close = spoken("closes_a_wish").match(text, last)
    return lead.start() if lead else first, close.end() if close else last


def wished_places_of_moves(draft: Draft, text: str) -> list[tuple[int, int]]:
    """Return where a move is asked for or swapped: a position named there is of that move alone."""
    spans = [(one.first, one.last) for one in ones_so(draft, text)]
    for wish in read_move_wishes(blanked(text, spans)):
        comes = wish.deed == "for_purpose" and _by_purpose(draft, wish)
        moved = wish.deed in ("swap", "back_in")
        if comes or (moved and (one_for_another(draft, wish.thing) or _meant(draft, wish))):
            spans.append(place_in_text(text, wish.first, wish.last))
    return spans


def _by_purpose(draft: Draft, wish: MoveWish) -> list[tuple[str, Meant]]:
    """The move that serves what is named, or the one of that name, to come in."""
    named = move_of_library(wish.thing).absent or move_for(wish.thing)
    return [("back_in", Meant(absent=named))] if named and any(lists_of(draft)) else []


def _meant(draft: Draft, wish: MoveWish) -> Meant:
    listed, others = lists_of(draft)
    wish = _with_whole_name(wish)
    if spoken("next_move").fullmatch(wish.thing):
        return move_behind(draft, listed)
    if wish.deed == "back_in":
        return wished_back(draft, (wish.thing, *wish.more))
    if wish.deed == "only":
        return _only(draft, (wish.thing, *wish.more), listed, others)
    if not listed and not others and wish.deed not in BEFORE_ROUTINE:
        return Meant()
    if wish.deed == "out" and listed and spoken("so_many_to_go").fullmatch(wish.thing):
        return Meant(unsaid=True, thing=SEVERAL)
    if wish.deed == "out" and (every := moves_called(wish.thing)):
        return Meant(every)
    meant = moves_meant(wish.thing, listed, others, strict=wish.strict or not listed)
    if wish.deed == "swap" and not listed and not others:
        may = meant.absent and _may_be_left_out(draft, meant.absent)
        return Meant(absent=meant.absent) if may else Meant()
    unsaid = meant.unsaid and not (_of_some_move(wish.thing) and listed)
    if wish.strict and unsaid:
        return Meant()
    if wish.deed == "first" and not meant.moves:
        return of_library(wish.thing)
    if meant.absent and wish.deed == "swap" and listed:
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
        absent = () if meant.moves else (of_library(thing).absent,)
        moves = [move for move in (*meant.moves, *absent) if move]
        if not moves:
            break
        found += moves
    return Meant(tuple(dict.fromkeys(found)))


def _of_some_move(thing: str) -> bool:
    """Whether words that name no move of the list are of one all the same ("the leg one")."""
    return is_within(thing, "answer_piece") and spoken("of_some_move").search(thing) is not None


def _may_be_left_out(draft: Draft, move: str) -> bool:
    """Whether a move that is not in the list may be left out; a check has moves of its own."""
    of_a_plan = load_exercises()[move].in_session or move in load_selection().walks
    return of_a_plan and draft.asked != slots.CHECK_ANSWER

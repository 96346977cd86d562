"""A change that was made to the whole list was meant for one move: the others are as they were.

"Only the bridge, not all standing": what the last wish set for all of them goes, and the one move
that is named now, or was named with that wish, is done so or swapped for one that is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew, restore
from bot.conversation.drafting.move_choice.moves_listed import spoken_of
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.moves_wished import OPEN
from bot.conversation.drafting.move_choice.swapping_so import swap_so
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.planning.wishes.size_of_a_wish import says_of_one_move
from bot.conversation.session.plans_before import plans_before
from bot.conversation.session.session import routine_of
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.other_move import OtherMove
from bot.conversation.words.wanted_position import wanted_position
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.routine.places import load_places
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.wished.wished_moves import move_words
from bot.routine import Setting


def keep_to_one_move(draft: Draft) -> bool:
    """Undo for all but one move what was wished last; True where that is said and was done."""
    said = move_words(draft.turn.text)
    if draft.turn.pressed or not spoken("not_of_all_of_them").search(said):
        return False
    now = draft.setting
    newest: Mapping[str, Any] = next(reversed(plans_before(draft.values)), {})
    was = Setting.from_dict(newest.get(slots.SETTING) or {}) if newest else None
    if was is not None and (was.place, was.no_positions) != (now.place, now.no_positions):
        restore(draft)
    elif named := _places_named(now, said):
        was = replace(now, place=now.place - named)
        draft.set(**{slots.SETTING: was.as_dict()})
        draft.keep("setting")
        if routine_of(draft.values) is not None:
            made_anew(draft)
            make_routine(draft)
    else:
        return False
    draft.acknowledge(wish_words("only_of_one"))
    draft.set(**{slots.REPROMPT: None})
    draft.renewed |= draft.asked in OPEN
    meant = spoken_of(draft, said)
    spans = [ReplyPart(*one, "one") for one in pieces_of(draft.turn.text) if _says_so(draft, one)]
    positions = _positions_of(now, was)
    if len(meant.moves) == 1 and positions:
        swap_so(draft, Meant(meant.moves, other=OtherMove(positions=positions)))
    beside = part_off(draft, tuple(spans))
    if draft.asked in OPEN:
        leave_only(draft, beside)
    return True


def _places_named(now: Setting, said: str) -> frozenset[str]:
    """The places held whose one position is named; what the body cannot do is none of them."""
    position = wanted_position(said)
    return frozenset(one for one in now.place if load_places()[one].positions == (position,))


def _says_so(draft: Draft, piece: tuple[int, int]) -> bool:
    said = move_words(draft.turn.text[slice(*piece)])
    alone = spoken("only_that_one").search(said) or spoken("not_of_all_of_them").search(said)
    return alone is not None or says_of_one_move(draft, said)


def _positions_of(now: Setting, was: Setting) -> tuple[Position, ...]:
    """The positions that the change left for all of them."""
    left = [load_places()[one].positions for one in now.place - was.place]
    closed = now.no_positions - was.no_positions
    return tuple(
        one
        for one in get_args(Position)
        if (left or closed) and one not in closed and all(one in place for place in left)
    )

"""The moves that are left out of every list, or were named before, when one is wanted back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_meant import Meant, Named, moves_meant, moves_named
from bot.conversation.session.plans_before import plans_before
from bot.conversation.words.wanted_position import wanted_position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wishes.wish_readings import LYING
from bot.language.text.message import Message
from bot.routine import Setting


def put_out_before(draft: Draft, before: str) -> Meant:
    """ "I took out the back bend, put it back": what was named, or what went out last."""
    out = left_out_moves(draft)
    named = moves_meant(before, (), out, by_groups=False) if before.strip() else Meant()
    if not named.moves and before.strip():
        named = move_named_in(before)
    if named.moves or named.absent:
        return named
    last = _out_last(draft) if len(out) > 1 else tuple(one.move for one in out)
    return Meant(last) if len(last) == 1 else Meant()


def _out_last(draft: Draft) -> tuple[str, ...]:
    """What the last change of the list left out."""
    newest: Mapping[str, Any] = next(reversed(plans_before(draft.values)), {})
    before = Setting.from_dict(newest.get(slots.SETTING) or {})
    return tuple(sorted(draft.setting.left_out - before.left_out))


def move_named_in(before: str) -> Meant:
    """ "Press-up was good for me, I want it in again": the move that is named before."""
    named, _longest = moves_named(Message.read(before))
    return Meant(absent=named[0]) if len({*named}) == 1 else Meant()


def left_out_moves(draft: Draft) -> tuple[Named, ...]:
    """Return the moves that are left out of every routine."""
    known = load_exercises()
    out = sorted(move for move in draft.setting.left_out if move in known)
    return tuple(Named(move, known[move].positions[0]) for move in out)


def left_out_of_a_kind(draft: Draft, words_of: str) -> tuple[str, ...]:
    """Return the moves that are left out and done in the position that words name."""
    named = spoken("moves_of_a_kind").search(words_of)
    kind = wanted_position(named["kind"]) if named else None
    alike = LYING if kind in LYING else (kind,)
    return tuple(one.move for one in left_out_moves(draft) if one.position in alike)


def move_of_library(thing: str) -> Meant:
    """Return the move of the library that words name, of whatever routine it was."""
    named, longest = moves_named(Message.read(thing))
    said = [one for one in thing.split() if one not in words("behind_moves")]
    return Meant(absent=named[0]) if len({*named}) == 1 and len(said) <= longest else Meant()

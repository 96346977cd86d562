"""Whether so many times a day are too often: by what each move of the plan allows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_by_nickname import move_nicknamed
from bot.conversation.requests.named_moves import (
    called_move,
    item_of,
    move_now,
    names_of,
)
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.language.text.first_number import first_whole

Texts = Mapping[str, str]


def too_often(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Answer of the move that is named or up, else of the whole routine; None before it."""
    routine = routine_of(draft.before)
    if routine is None and not draft.before.get(slots.RETURNING):
        return None
    times = _times(found)
    of_one = spoken("this_move").search(found.string.casefold())
    called = called_move(draft, found.string) or move_nicknamed(draft, found.string)
    move = called or (move_now(draft) if of_one else None)
    item = item_of(draft, move) if move else None
    if item is not None and item.again > 1:
        kind = "allowed" if times is None or times <= item.again else "over"
        if spoken("asks_leave").match(found[0]):
            kind = "as_often"
        return texts[kind].format(move=load_exercises()[item.exercise_id].name, most=item.again)
    often = [one for one in items_today(routine) if one.again > 1] if routine else []
    again = texts["again"].format(others=texts["joint"].join(names_of(often))) if often else ""
    return texts["twice" if times is None else "more"].format(again=again)


def _times(found: re.Match[str]) -> int | None:
    """How many times are told, None for a second time."""
    told = first_told(found)
    return first_whole(told) if told else None

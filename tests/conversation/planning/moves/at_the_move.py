"""A session whose first move is one of one's choice, done as somebody does it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.session.session import items_today, routine_of
from tests.conversation.planning.every_question.planned import SESSION


def at_the_move(move: str, notes: tuple[str, ...] = ()) -> dict[str, Any]:
    routine = routine_of(SESSION)
    assert routine is not None
    first = items_today(routine)[0]
    up = replace(first, exercise_id=move, notes=notes)
    items = tuple(up if one == first else one for one in routine.items)
    return {
        **SESSION,
        slots.ASKED: slots.EXERCISE_FEEDBACK,
        slots.EXERCISE: 0,
        slots.ROUTINE: replace(routine, items=items).as_dict(),
    }

"""A session whose first move is one of one's choice, done as somebody does it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
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


ROUNDS = {"M13": (1, 10), "P18": (3, 6), "P26": (3, 8), "T05": (1, None)}


def with_rounds(at: int) -> dict[str, Any]:
    """Return the slots of a session of four moves, two with rounds, whose first `at` are done."""
    routine = routine_of(SESSION)
    assert routine is not None
    first, known = items_today(routine)[0], load_exercises()
    items = tuple(
        replace(
            first,
            exercise_id=move,
            dose=known[move].dose.start.model_copy(update={"sets": sets, "reps": reps}),
            position=known[move].positions[0],
        )
        for move, (sets, reps) in ROUNDS.items()
    )
    return {
        **SESSION,
        slots.ASKED: slots.EXERCISE_FEEDBACK,
        slots.TOGETHER: "now",
        slots.EXERCISE: at,
        slots.FEEDBACK: dict.fromkeys([*ROUNDS][:at], "done"),
        slots.ROUTINE: replace(routine, items=items).as_dict(),
    }

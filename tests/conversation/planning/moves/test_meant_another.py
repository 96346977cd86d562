"""A change that was meant for another move goes back, and nothing that is named so is done."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.moves.test_effort_told import said as told_at_a_move

ROUTINE = routine_of(SESSION)
assert ROUTINE is not None
FIRST, SECOND = (one.exercise_id for one in items_today(ROUTINE)[:2])
A, B = (load_exercises()[one].name for one in (FIRST, SECOND))
AT_SECOND = {
    **SESSION,
    **{slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 1, slots.FEEDBACK: {FIRST: "done"}},
}


@pytest.mark.parametrize(
    "said",
    [
        f"No, I meant the {A}, not the {B}",
        f"oh sorry, not the {B}, I meant the {A}",
        f"No no, the {A}, not the {B}",
        f"I meant the {A}, not the {B}; the {B} was fine, can I have it back?",
    ],
)
def test_meant_another_puts_the_one_back_and_notes_the_other(said: str) -> None:
    eased = told_at_a_move("too hard", AT_SECOND)
    assert eased.values[slots.ROUTINE] != SESSION[slots.ROUTINE]
    draft = told_at_a_move(said, eased.values)
    assert draft.values[slots.ROUTINE] == SESSION[slots.ROUTINE], "as it was"
    assert draft.values[slots.FEEDBACK] == {FIRST: "too_much"}
    assert draft.values[slots.EXERCISE] == 1


def test_meant_another_without_a_change_marks_nothing_done() -> None:
    draft = told_at_a_move(f"I meant the {A}, not the {B}", AT_SECOND)
    assert SECOND not in draft.values[slots.FEEDBACK]


def test_meant_another_beside_a_sign_takes_nothing_of_it() -> None:
    eased = told_at_a_move("too hard", AT_SECOND)
    said = f"no no, the {A} not the {B}, and my foot is numb now"
    draft = told_at_a_move(said, eased.values)
    assert draft.values.get(slots.ROUTINE) != SESSION[slots.ROUTINE], "the stop comes first"

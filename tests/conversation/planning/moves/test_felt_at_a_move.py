"""Short breath or a dizzy spell told in a session has its own answer, and the report is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

BREATH, DIZZY = "out of breath", "dizzy spell"
VALUES = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}


def planned(text: str, values: dict[str, Any]) -> Draft:
    """Return the plan of a message that is written while a move is open."""
    told = situation(text, values, "inform", 0.4)
    return plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))


@pytest.mark.parametrize(
    ("text", "answer", "done", "reason"),
    [
        ("Done. The last few left me a bit puffed, is that normal?", BREATH, True, "asked"),
        ("Done. I got rather out of breath on those.", BREATH, True, "only told"),
        ("Done. Bit dizzy when I stood up, gone now.", DIZZY, True, "over again"),
        ("Should I worry that I was light-headed as I got up?", DIZZY, False, "asked alone"),
        ("Done, no bother", "", True, "nothing was felt"),
        ("Done. My chest is tight and I am out of breath", "", False, "the chest stops it"),
    ],
)
def test_felt_at_a_move_is_answered(text: str, answer: str, done: bool, reason: str) -> None:
    draft = planned(text, VALUES)
    noted = (draft.values.get(slots.FEEDBACK) or {}).values()
    said = str(draft.values.get(slots.ACKNOWLEDGED) or "")

    assert (answer in said) if answer else (BREATH not in said and DIZZY not in said), reason
    assert ("done" in noted) is done, reason


def test_felt_at_a_move_is_said_once_where_it_is_only_told_again() -> None:
    first = planned("Done. I got rather out of breath on those.", VALUES)
    told = {**VALUES, slots.ANSWERS_TOLD: first.values[slots.ANSWERS_TOLD]}

    again = planned("Done. Out of breath again.", told)

    assert BREATH not in str(again.values.get(slots.ACKNOWLEDGED) or "")

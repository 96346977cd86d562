"""A number of the pain that is asked back is told where one is asked for."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import INTAKE


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("did you get that it's gone down to a 3?", 3),
        ("have you noted that it's a 6 now?", 6),
        ("did you get that I sit a lot?", None),
    ],
)
def test_heard_as_told_takes_a_number_asked_back(text: str, number: int | None) -> None:
    asked = {key: one for key, one in INTAKE.items() if key != "nrs"} | {slots.ASKED: "nrs"}
    assert plan_turn(situation(text, asked)).facts.nrs == number

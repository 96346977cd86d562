"""Minutes at the head of a question are kept, and the question is answered."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import ROUTINE

ASKED = {
    **ROUTINE,
    **dict.fromkeys((slots.ROUTINE, slots.MINUTES)),
    **{slots.ASKED: slots.MINUTES, slots.ASSESSMENT_SHOWN: True},
}


@pytest.mark.parametrize(
    ("text", "minutes", "reason"),
    [
        ("ten minutes in the evening, or is morning better?", 10, "one sentence"),
        ("15 before bed, or is that bad? in the morning or evening?", 15, "two questions"),
        ("is the evening or the morning better?", None, "none is told"),
        ("what is better, mornings or evenings, for 10 minutes?", None, "none at its head"),
    ],
)
def test_minutes_beside_a_question_are_taken(text: str, minutes: int | None, reason: str) -> None:
    draft = plan_turn(situation(text, ASKED, "ask_education", 0.6))
    assert draft.values.get(slots.MINUTES) == minutes, reason

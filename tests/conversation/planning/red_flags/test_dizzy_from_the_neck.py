"""Dizziness with sickness from the neck is asked about at once, as a question too."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown

ARTERY = "cad_stroke_sah"
ASKED = [
    ("a bit sick and my head swims after turning my neck, is that the exercise?", "as a question"),
    ("should I feel sick and lightheaded after the neck turns?", "as advice"),
    ("dizzy and queasy when I turn my head", "told"),
]
NOT_ASKED = [
    ("dizzy and sick of it all", "no neck"),
    ("was off sick today, the neck turns were fine", "off work"),
    ("my neck is stiff and I feel sick of it", "no dizziness"),
]


@pytest.mark.parametrize(("text", "reason"), ASKED)
def test_dizzy_from_the_neck_is_asked_about(text: str, reason: str) -> None:
    values = {**shown("low", session=True), slots.ASKED: slots.EXERCISE_FEEDBACK}
    draft = plan_turn(situation(text, values, "ask_education", 0.9))

    assert draft.safety.asking == ARTERY, reason


@pytest.mark.parametrize(("text", "reason"), NOT_ASKED)
def test_dizzy_from_the_neck_takes_all_three(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, shown("low"), "inform", 0.9))

    assert draft.safety.asking != ARTERY, reason

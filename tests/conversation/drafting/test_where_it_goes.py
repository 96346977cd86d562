"""The place that answers where the pain goes is said by its name."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.readback import sentence
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "region", "said"),
    [
        ("into the shoulder blade", "neck", "travels to the shoulder blade"),
        ("right buttock", "low_back", "travels to the buttock"),
        ("into the groin", "low_back", "travels to the groin"),
        ("into the head", "neck", "travels into the head"),
        ("down the arm", "neck", "travels into the arm"),
        ("it stays there", "low_back", "stays there"),
    ],
)
def test_where_it_goes_is_said_as_answered(text: str, region: str, said: str) -> None:
    known = {"regions": [region], "duration_days": 60, "stage": "subacute", "nrs": 4}
    asked = {slots.CONSENT: "agreed", slots.STORY: "told", slots.ASKED: "radiation"}
    assert said in (sentence(plan_turn(situation(text, {**known, **asked})).facts) or "")

"""What a number of the pain is to hold is answered while it is asked for."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

ASKED = {
    **{slots.CONSENT: "no_saving", slots.STORY: "told", slots.READBACK: "confirmed"},
    **{"regions": ["low_back"], "side": "right", "sit_hours": 8.0, "radiation": "none"},
    **{"duration_days": 60.0, "stage": "subacute", slots.ASKED: "nrs"},
}


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("with or without painkillers?", "with whatever you have taken", "tablets"),
        ("before or after my tablets?", "with whatever you have taken", "the same"),
        ("does stiff count as pain?", "an ache or stiffness, all in one number", "stiffness"),
        ("do I count the stiffness too?", "an ache or stiffness", "the same"),
        ("compared to what?", "by your own feeling", "no scale of others"),
        ("how am I supposed to put a number on it?", "A rough number is enough", "how to rate"),
        ("do you mean right now or on a bad day?", "right now", "which moment"),
    ],
)
def test_rating_asked_about_is_explained(text: str, words: str, reason: str) -> None:
    assert words in " ".join(plan_turn(situation(text, ASKED, "ask_education")).acknowledged), (
        reason
    )


@pytest.mark.parametrize("text", ["4 with the tablets, 7 without", "a 4, stiff mostly"])
def test_rating_beside_such_words_is_taken(text: str) -> None:
    assert plan_turn(situation(text, ASKED, "inform")).facts.nrs == 4

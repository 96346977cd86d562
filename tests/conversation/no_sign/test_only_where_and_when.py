"""An age beside nothing asks about no danger; an age beside a sign still does."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation


def _asked(text: str) -> str | None:
    draft = plan_turn(situation(text, {slots.ASKED: slots.CONSENT}, "consent_agree"))
    return draft.safety.asking


@pytest.mark.parametrize(
    "text",
    [
        "Yes, I agree. I am 68.",
        "I agree. I am 72.",
        "Agreed, I'm 71.",
        "Yes. I am 66.",
        "OK. I am 59.",
        "I am 83. I agree.",
        "yes please. I am 77",
        "I agree. I'm 64 years old.",
    ],
)
def test_age_alone_asks_about_no_danger(text: str) -> None:
    assert _asked(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I agree. I am 68 and my scalp is sore with a new headache.",
        "Yes. I am 72 and my jaw aches when I chew.",
        "I agree. I am 70 with a new headache and my sight went blurred.",
    ],
)
def test_age_beside_a_sign_is_asked_about(text: str) -> None:
    draft = plan_turn(situation(text, {slots.ASKED: slots.CONSENT}, "consent_agree"))
    assert draft.safety.asking or draft.safety.flags

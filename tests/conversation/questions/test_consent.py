"""Consent beside an age and a story, in one line."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "intent", "consent", "reason"),
    [
        ("I am 58, yes that's fine", "inform", "agreed", "the age first"),
        ("I am 58, yes that's fine. my neck hurts since May", "inform", "agreed", "and a story"),
        ("yes I'm over 18 and that's ok with me", "inform", "agreed", "in words of its own"),
        ("58, but is it free?", "ask_education", None, "asked, not agreed"),
        ("I am 58, yes it hurts a lot", "inform", None, "a yes of the story"),
    ],
)
def test_consent_beside_an_age(text: str, intent: str, consent: str | None, reason: str) -> None:
    draft = plan_turn(situation(text, {slots.ASKED: slots.CONSENT}, intent))
    assert draft.values.get(slots.CONSENT) == consent, reason

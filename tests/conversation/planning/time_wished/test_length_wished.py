"""A length that is asked for by somebody with a plan lets no worry keep the plan smaller."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.wishes.wishing import take_wishes
from tests.conversation.planning.situations import situation

PLANNED = {
    "consent": "no_saving",
    "regions": ["low_back"],
    slots.MINUTES: 8,
    slots.ASKED: slots.CHECK_IN,
}


@pytest.mark.parametrize(
    ("text", "whole", "reason"),
    [
        ("3 minutes please, I've no time", True, "a number"),
        ("3 minutes today please, I've no time", False, "of today alone"),
        ("can we do 12 minutes", True, "a longer number"),
        ("8 minutes please", True, "the number it is"),
        ("a longer one please", True, "longer"),
        ("a shorter one please", False, "no length of its own"),
        ("about the same", False, "no wish"),
        ("I sat for 8 minutes and it hurt", False, "a time of the pain"),
    ],
)
def test_length_wished_ends_what_keeps_a_plan_small(text: str, whole: bool, reason: str) -> None:
    draft = Draft.of(situation(text, PLANNED))
    take_wishes(draft)
    assert draft.setting.whole is whole, reason

"""A time of the pain that is known changes by an answer or a correction, not in passing."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from tests.conversation.planning.situations import situation

SIX_WEEKS = 42.0
TOLD = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    "duration_days": SIX_WEEKS,
    "stage": "subacute",
}


@pytest.mark.parametrize(
    ("text", "asked", "days", "reason"),
    [
        ("a two, it's been raining since Tuesday", "nrs", SIX_WEEKS, "the rain"),
        ("left, it's been snowing for two days", "side", SIX_WEEKS, "the snow"),
        ("3, I have been off work for a week", "nrs", SIX_WEEKS, "the time off"),
        ("worse since yesterday, a 5", "nrs", SIX_WEEKS, "how it goes, not since when"),
        ("about 4, my wife has been away for 10 days", "nrs", SIX_WEEKS, "hers"),
        ("no time yesterday", None, SIX_WEEKS, "what was not done"),
        ("I had no time at all since Monday", None, SIX_WEEKS, "what was not done"),
        ("it's been three months", "side", 91.0, "stands alone"),
        ("three months, I think", "nrs", 91.0, "stands alone"),
        ("left. sorry, it was three months, not six weeks", "side", 91.0, "corrected"),
        ("the pain began three months ago", "duration_days", 91.0, "asked for"),
        ("no, the pain began three months ago", slots.READBACK, 91.0, "what was read back is off"),
    ],
)
def test_known_time_is_kept_in_passing(
    text: str, asked: str | None, days: float, reason: str
) -> None:
    about = situation(text, {**TOLD, slots.ASKED: asked})
    draft = Draft.of(about)
    hear(draft)
    assert draft.facts.duration_days == pytest.approx(days, abs=2), reason

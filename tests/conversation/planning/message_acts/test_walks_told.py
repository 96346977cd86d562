"""Walks of all days are heard once, and nothing that hurts or is asked is one."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed"},
    **{"regions": ["low_back"], "side": "left", "duration_days": 35.0, "nrs": 4},
    slots.ASKED: "sit_hours",
}


@pytest.mark.parametrize(
    ("text", "heard", "reason"),
    [
        ("6 hours, but I walk to the station and back each day", True, "a way"),
        ("5 hours, and a 40 minute walk with the dog every day", True, "a walk"),
        ("6 hours. I walk every day and it hurts each time", False, "what hurts"),
        ("6 hours. Can I walk every day?", False, "asked"),
        ("6 hours, and I walk badly every day", False, "how somebody walks"),
    ],
)
def test_walks_told_are_heard(text: str, heard: bool, reason: str) -> None:
    said = plan_turn(situation(text, TOLD)).values.get(slots.ACKNOWLEDGED) or ""
    assert ("your walks" in said) is heard, reason

"""The clock of the page is offered once, where the reminder goes by another."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks

OFFER = "Your clock here is"


@pytest.mark.parametrize(
    ("zone", "offered_before", "offered", "reason"),
    [
        ("Asia/Tokyo", None, True, "another hour"),
        ("Asia/Tokyo", "Asia/Tokyo", False, "once"),
        ("America/New_York", "Asia/Tokyo", True, "yet another"),
        ("Europe/Lisbon", None, False, "the same hour by another name"),
        (None, None, False, "a chat tells none"),
    ],
)
def test_page_zone_is_offered(
    zone: str | None, offered_before: str | None, offered: bool, reason: str
) -> None:
    held = {slots.WEEKS: weeks().as_dict(), slots.ZONE_OFFERED: offered_before}
    values = {"consent": "agreed", slots.STORY: "told", **held}
    told = replace(situation("it is ok today", values), zone=zone, now=datetime(2026, 3, 9, 12))
    assert any(OFFER in one for one in plan_turn(told).acknowledged) is offered, reason

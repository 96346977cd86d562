"""What a "no" where minutes are asked for says of the kit."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

BAND: dict[str, Any] = {"kit": ["band"]}


@pytest.mark.parametrize(
    ("text", "setting", "kit", "reason"),
    [
        ("no, what about the headaches?", BAND, ["band"], "kit is known, none is asked for"),
        ("no kit at all, sorry", BAND, None, "it says so"),
        ("no, 8 minutes", None, None, "the kit was asked for with the minutes"),
        ("a band. 8 minutes", None, ["band"], "told with them"),
    ],
)
def test_wishes_told_at_the_minutes(
    text: str, setting: dict[str, Any] | None, kit: list[str] | None, reason: str
) -> None:
    told = {"consent": "no_saving", "regions": ["neck"], "side": "right", slots.SETTING: setting}
    plan = plan_turn(situation(text, {**told, slots.ASKED: slots.MINUTES}, "ask_education"))
    assert (plan.values.get(slots.SETTING) or {}).get("kit") == kit, reason

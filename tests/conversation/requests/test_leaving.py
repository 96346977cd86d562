"""A farewell lets the open question wait, unless the same words have answered it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.leaving import goodbye
from tests.conversation.planning.situations import situation

TOLD = {"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": None}


@pytest.mark.parametrize(
    ("told", "asked", "waits", "reason"),
    [
        ({}, "side", "side", "nothing was told: it is asked on the next visit"),
        ({"side": "right"}, "side", None, "the farewell told the side as well"),
        ({"side": "right"}, "duration_days", "duration_days", "another fact than was asked"),
        ({}, slots.TOGETHER, slots.TOGETHER, "no question of the intake"),
    ],
)
def test_goodbye_keeps_open_what_is_still_asked(
    told: dict[str, Any], asked: str, waits: str | None, reason: str
) -> None:
    draft = Draft.of(situation("hm", {**TOLD, **told, slots.ASKED: asked}, intent="goodbye"))
    follow = goodbye(draft)
    assert follow is (Follow.ON if asked == slots.TOGETHER else Follow.LISTEN), reason
    assert draft.asked == waits, reason

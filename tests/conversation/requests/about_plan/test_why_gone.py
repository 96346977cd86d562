"""Why a move is not in the routine is answered from the routine's own trace."""

from __future__ import annotations

import pytest

from bot.conversation.requests.about_plan.plan_asked import plan_asked


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("why is one knee to chest gone?", True, "by its name"),
        ("why have you left out bending backwards", True, "by a way of moving"),
        ("why's the plank not in there?", True, "not there"),
        ("why did you take it out", True, "pointed at"),
        ("Is press-up in my routine or not?", True, "whether it is there"),
        ("is it in my routine to lift things", False, "no move"),
        ("why is it worse when I sit", False, "of the pain"),
        ("the bending is gone now", False, "told, not asked"),
        ("take the plank out", False, "a wish"),
    ],
)
def test_why_gone_is_asked(text: str, asks: bool, reason: str) -> None:
    kind = plan_asked(text)
    assert (kind is not None and kind.id == "why_gone") is asks, reason

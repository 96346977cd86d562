"""Whether a stretch is safe with a sore nerve is answered from the signs and the routine."""

from __future__ import annotations

import pytest

from bot.conversation.requests.about_plan.plan_asked import plan_asked


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("is it safe to stretch my calf if it is the nerve?", "nerve_and_stretch", "safe"),
        ("does stretching do harm when a nerve is irritated?", "nerve_and_stretch", "harm"),
        ("had I better leave out that stretch, with the numb toes?", "nerve_and_stretch", "out"),
        ("my foot tingles a bit, should i still do the calf stretch?", "nerve_and_stretch", "told"),
        ("is a neck stretch dangerous when my hand tingles?", "nerve_and_stretch", "danger"),
        ("shall I keep doing them until I have seen the GP?", "stop_for_sign", "meanwhile"),
        ("how long do I hold the stretch?", None, "no nerve"),
        ("my thigh is numb since yesterday", None, "asks nothing"),
    ],
)
def test_nerve_and_stretch_is_what_is_asked(text: str, kind: str | None, reason: str) -> None:
    asked = plan_asked(text)
    assert (asked.id if asked else None) == kind, reason

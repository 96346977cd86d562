"""A sign that was over is there anew where its words say so."""

from __future__ import annotations

import pytest

from bot.conversation.emergency_again import tells_anew
from bot.conversation.safety_answers import Turn
from bot.language import understand


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("I was hit by a car an hour ago and my neck hurts", True),  # when stands beside the sign
        ("since this morning I can't feel it when I wipe", True),
        ("I was hit by a car two years ago and my neck hurts", False),
        ("I can't feel it when I wipe", False),
        ("an hour ago I had lunch", False),  # a time without a sign
    ],
)
def test_emergency_again_a_time_of_today_tells_it_anew(text: str, anew: bool) -> None:
    assert tells_anew(Turn(understand(text), text=text)) is anew

"""Fear of moving is kept whatever else of the story is long ago."""

from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import values

FEARS = [
    ("scared to bend, low back pain for a year", True, "plain"),
    (
        "hurt my back lifting a year ago and ever since I am scared to bend, low back 6/10",
        True,
        "it began with an injury and lasts",
    ),
    ("ever since the accident I'm frightened to move my neck", True, "the other order"),
    ("ever since the accident my neck aches", False, "no fear told"),
    (
        "since a scan a year ago I'm afraid to bend, low back",
        True,
        "the scan is of then, it is of now",
    ),
    ("after the fall two years ago I've been scared to lift, low back", True, "the same"),
    ("two years ago I was afraid to bend, low back hurts", False, "of then"),
    ("I used to be scared to move, my neck aches", False, "over"),
    ("nurse, low back for years. I'm afraid I'll wear it out", True, "of damage by moving"),
    ("low back, worried that bending will damage my disc", True, "the same"),
    ("low back, I'm scared of wrecking my spine", True, "in few words"),
    ("I'm afraid I'll be late, low back hurts", False, "of something else"),
    ("worried it will rain, my neck aches", False, "of something else"),
]


@pytest.mark.parametrize(("text", "afraid", "reason"), FEARS)
def test_yellow_flags_keep_a_fear_that_lasts(text: str, afraid: bool, reason: str) -> None:
    assert ("fear" in values(text, Kind.YELLOW_FLAG)) is afraid, reason

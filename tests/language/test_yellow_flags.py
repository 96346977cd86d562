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
]


@pytest.mark.parametrize(("text", "afraid", "reason"), FEARS)
def test_yellow_flags_keep_a_fear_that_lasts(text: str, afraid: bool, reason: str) -> None:
    assert ("fear" in values(text, Kind.YELLOW_FLAG)) is afraid, reason

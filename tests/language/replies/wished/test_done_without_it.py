"""What was done well without a position tells of none that cannot be."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.wishes import read_wishes


@pytest.mark.parametrize(
    ("text", "positions", "reason"),
    [
        ("walked to church and back without sitting down", set(), "a deed that went well"),
        ("got round the shop without having to sit", set(), "the same"),
        ("something without sitting please", {"sit"}, "a wish"),
        ("I can't sit", {"sit"}, "it cannot be"),
    ],
)
def test_done_without_it(text: str, positions: set[str], reason: str) -> None:
    assert read_wishes(text).no_positions == positions, reason

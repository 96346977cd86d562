"""Apostrophes are read alike, however a keyboard types them."""

from __future__ import annotations

import pytest

from bot.knowledge.wording.apostrophes import as_heard, straightened, without_apostrophes

CURVED = "I CAN\u2019T, it\u2019s worse"


@pytest.mark.parametrize(
    ("read", "text", "expected", "reason"),
    [
        (straightened, CURVED, "I CAN'T, it's worse", "a telephone's are curved"),
        (straightened, "I can't", "I can't", "straight ones stay"),
        (as_heard, CURVED, "i can't, it's worse", "patterns have small letters"),
        (without_apostrophes, CURVED, "I CANT, its worse", "both kinds are left out"),
        (without_apostrophes, "can't", "cant", "a straight one alone"),
    ],
)
def test_apostrophes(read: object, text: str, expected: str, reason: str) -> None:
    assert callable(read)
    assert read(text) == expected, reason


def test_apostrophes_straightened_leave_every_place_where_it_was() -> None:
    assert len(straightened(CURVED)) == len(CURVED)

"""Ratings of movements are none of now where they are far apart."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.ratings_told import ratings_apart


@pytest.mark.parametrize(
    ("said", "apart", "reason"),
    [
        ("3 weeks now, 6ish when driving, 2 when I'm up", (2, 6), "each of its movement"),
        ("2 sitting, 7 when I bend", (2, 7), "each of its movement"),
        ("5 sitting, 6 when I bend", None, "close to each other"),
        ("6, maybe 7 when I bend", None, "the first is of now"),
        ("3 weeks, 8 hours sitting", None, "no ratings"),
    ],
)
def test_ratings_apart(said: str, apart: tuple[int, int] | None, reason: str) -> None:
    assert ratings_apart(said) == apart, reason

"""How many days ago something was."""

from __future__ import annotations

from datetime import date

import pytest

from bot.language.replies.told.days_told import days_told

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("the hospital checked me last night", (1.0,)),
        ("this morning", (0.0,)),
        ("on Tuesday", (4.0,)),
        ("two weeks ago", (14.0,)),
        ("she looked at it", ()),
        ("I'm 30 weeks pregnant", ()),  # how far it is, not since when
        ("I'm 30 weeks pregnant, since yesterday", (1.0,)),
        ("since yesterday, and the GP saw me last week", (1.0, 7.0)),
    ],
)
def test_days_told_before_today(text: str, days: tuple[float, ...]) -> None:
    assert days_told(text, SATURDAY) == days


def test_days_told_of_a_year_are_many() -> None:
    assert days_told("that was in 2016", SATURDAY)[0] > 3000

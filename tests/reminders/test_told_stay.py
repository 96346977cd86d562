"""Where somebody is, and until when."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reminders.told_stay import clocks_told, stay_told

MONDAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("text", "zone", "until"),
    [
        ("I'm in New York for a week", "America/New_York", date(2026, 3, 16)),
        ("I'm travelling in Japan this week", "Asia/Tokyo", date(2026, 3, 16)),
        ("back in London", "Europe/London", None),
        ("Tokyo time", "Asia/Tokyo", None),
        ("yes, Tokyo time please", "Asia/Tokyo", None),
        ("I moved to Berlin", "Europe/Berlin", None),
    ],
)
def test_told_stay(text: str, zone: str, until: date | None) -> None:
    stay = stay_told(text, MONDAY)
    assert stay is not None
    assert (stay.zone, stay.until) == (zone, until)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I'm in pain today", "no place"),
        ("it started in Paris two years ago", "of then"),
        ("I'm in the US this week", "a land of many clocks"),
        ("back in the gym", "no city"),
    ],
)
def test_told_stay_is_none_elsewhere(text: str, reason: str) -> None:
    assert stay_told(text, MONDAY) is None, reason


@pytest.mark.parametrize(
    ("text", "country", "reason"),
    [
        ("I'm in the US this week", "us", "a land of many clocks"),
        ("I'm in New York this week, in the US", None, "a city is told too"),
        ("I'm in Germany this week", None, "one clock"),
        ("I'm in pain today", None, "no place"),
    ],
)
def test_told_stay_of_several_clocks(text: str, country: str | None, reason: str) -> None:
    assert clocks_told(text) == country, reason

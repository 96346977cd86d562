"""For how long something is to be, read from many ways to say it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.language.replies.told.lengths_told import length_told, whole_days

MONDAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("for 10 days", 10, "a number"),
        ("two days", 2, "in words"),
        ("a fortnight", 14, "its own word"),
        ("for two weeks", 14, "weeks"),
        ("a month", 31, "rounded up"),
        ("a week and a half", 11, "rounded up"),
        ("until Monday", 7, "the next, not today"),
        ("not before Wednesday", 2, "before a weekday"),
        ("until next Tuesday", 8, "that of the next week"),
        ("till the weekend", 5, "Saturday"),
        ("until the 5th of December", 271, "a date to come"),
        ("until February", 329, "a month begins with its first"),
        ("until after easter", 28, "the day behind a feast"),
        ("until tomorrow", 1, "the next day"),
        ("no notes tomorrow", 2, "over the next day"),
        ("this week", 7, "to its end"),
        ("until the end of the month", 23, "to the first"),
    ],
)
def test_lengths_told_in_whole_days(text: str, days: int, reason: str) -> None:
    told = length_told(text, MONDAY)
    assert told is not None
    assert whole_days(told) == days, reason


@pytest.mark.parametrize(
    ("text", "minutes"), [("for 2 hours", 120), ("half an hour", 30), ("45 mins", 45)]
)
def test_lengths_told_in_hours(text: str, minutes: int) -> None:
    told = length_told(text, MONDAY)
    assert told is not None
    assert round(told / timedelta(minutes=1)) == minutes


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("stop", "nothing is told"),
        ("two weeks ago I fell", "when, and not how long"),
        ("my back hurts for two weeks now", "a time of the pain"),
        ("not before breakfast", "no day"),
    ],
)
def test_lengths_told_are_none_of_other_matters(text: str, reason: str) -> None:
    assert length_told(text, MONDAY) is None, reason

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.extract.times.all_times import times_told
from bot.language.text.message import Message
from tests.language.reading import TODAY

AMOUNTS = [
    ("3 wks", 21, "shorthand"),
    ("3w", 21, "letter"),
    ("a fortnight", 14, "British"),
    ("half a year", 182.6, "half"),
    ("18 months", 547.9, "months"),
    ("a couple of years", 730.5, "couple"),
    ("about a month and a half", 45.7, "and a half behind the unit"),
    ("two and a half weeks", 17.5, "and a half before it"),
    ("7 or 8 wks", 52.5, "a range is its middle"),
    ("twenty five days", 25, "in words"),
    ("6/52", 42, "a clinician's weeks"),
    ("3/12", 91.3, "a clinician's months"),
    ("day 4", 4, "counted"),
    ("2nd day", 2, "ordinal"),
    ("third week", 21, "ordinal in words"),
    ("10d ago", 10, "ago"),
]
POINTS = [
    ("since Tuesday", 3, "the last Tuesday"),
    ("last Thurs", 1, "shorthand"),
    ("on sat", 6, "short day behind a preposition"),
    ("two sundays ago", 12, "counted weekdays"),
    ("since yesterday", 1, "yesterday"),
    ("the other day", 4, "a few days"),
    ("since half term", 23, "autumn half term"),
    ("since covid", 2433, "spring 2020"),
    ("since march", 250, "middle of the month"),
    ("since march 2024", 980, "with a year"),
    ("3rd of March", 262, "with a day"),
    ("since about Easter last year", 579, "a movable feast"),
    ("since 2019", 2699, "a year"),
    ("12/03/2026", 253, "a date, day first"),
]


@pytest.mark.parametrize(("text", "days", "reason"), AMOUNTS + POINTS)
def test_times_counts_the_days(text: str, days: float, reason: str) -> None:
    told = times_told(Message.read(text), TODAY)
    assert [round(time.days or -1, 1) for time in told] == [days], reason


@pytest.mark.parametrize("text", ["for years", "on and off for years", "donkeys years", "forever"])
def test_times_reads_years_without_a_number_as_chronic(text: str) -> None:
    assert [time.stage for time in times_told(Message.read(text), TODAY)] == ["chronic"]


@given(
    st.sampled_from(
        ["since tuesday", "since march", "since easter", "since half term", "since 2020"]
    ),
    st.dates(min_value=date(2021, 1, 1), max_value=date(2040, 12, 31)),
)
def test_times_never_counts_into_the_future(text: str, today: date) -> None:
    assert all((time.days or 0) >= 0 for time in times_told(Message.read(text), today))

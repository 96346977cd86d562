from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.extract.candidates.time_candidates import time_candidates
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.as_of import written_on
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
    ("one and half month", 45.7, "and half, second language"),
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
    ("since the 5/10", 46, "a date of this year, day first"),
    ("sore since yesterday 5/10", 1, "a rating behind a time"),
    ("since last autumn", 411, "the last one, said in autumn, is a year ago"),
    ("since last spring", 229, "the last one, said half a year later"),
    ("since early October", 46, "the early part of a month"),
    ("since the first week of October", 46, "a week of a month"),
    ("since the back end of September", 56, "the late part of a month"),
    ("since late July", 118, "the late part of a month"),
    ("since last July", 128, "last year's or not, no late part"),
    ("since early November", 15, "of this month, past"),
    ("since late November", 10, "of this month, still to come: the month"),
    ("since Halloween", 20, "the day itself"),
    ("since Remembrance Sunday", 10, "no Sunday of this week"),
    ("since the clocks went back", 24, "a change of the clock"),
    ("since Diwali", 12, "a feast that moves"),
    ("since Diwali 2025", 396, "a feast that moves, with its year"),
    ("since Ramadan", 275, "a feast that moves"),
    ("since freshers week", 56, "a week of the year"),
    ("since the third week of August", 93, "a week in the middle of a month"),
    ("since clocks went forward", 237, "a change of the clock without its article"),
    ("since Durga Puja", 40, "a feast of Bengal that moves"),
    ("since the mid autumn festival", 56, "a feast of the moon"),
    ("since the Olympics", 279, "games of their year"),
    ("since well before the Millennium", 9820, "a fixed date"),
    ("since the lockdown days", 2433, "a time named by its days"),
    ("twenty plus years", 7305, "a rough amount"),
    ("sore since the 3rd", 17, "a day without its month"),
    ("since the start of the month", 14, "somewhere in this month"),
    ("since the beginning of last month", 46, "the early part of the last one"),
]


@pytest.mark.parametrize(("text", "days", "reason"), AMOUNTS + POINTS)
def test_times_counts_the_days(text: str, days: float, reason: str) -> None:
    told = times_told(Message.read(text), TODAY)
    assert [round(time.days or -1, 1) for time in told] == [days], reason


@pytest.mark.parametrize("text", ["for years", "on and off for years", "donkeys years", "forever"])
def test_times_reads_years_without_a_number_as_chronic(text: str) -> None:
    assert [time.stage for time in times_told(Message.read(text), TODAY)] == ["chronic"]


WRITTEN = [
    ("neck hurts since march. it is now september", date(2026, 9, 15), "a month that is now"),
    ("now is May and the neck hurts", date(2026, 5, 15), "second language"),
    ("its already december, low back since june", date(2025, 12, 15), "not to come"),
    ("it is now november", TODAY, "the month of today: the day is known better"),
    ("neck hurts since september", TODAY, "a time of the pain"),
]


@pytest.mark.parametrize(("text", "day", "reason"), WRITTEN)
def test_times_count_from_the_month_in_which_it_is_written(
    text: str, day: date, reason: str
) -> None:
    assert written_on(Message.read(text), TODAY) == day, reason


def test_times_counted_hour_is_one_of_every_day() -> None:
    """ "The third hour" was three hours ago, beside "since the second week of October"."""
    assert times_told(Message.read("it aches after the third hour"), TODAY) == []


@pytest.mark.parametrize("text", ["on the 3rd floor it hurts", "since the 2nd time", "the 3rd"])
def test_times_ordinal_of_something_else_is_no_day(text: str) -> None:
    assert times_told(Message.read(text), TODAY) == []


SEEMING = [
    ("low back since monday, period is ten days late", "ten days", "late by so much"),
    ("low back for five weeks, the doctor said give it 6 weeks", "6 weeks", "advised"),
    ("neck since tuesday, 16 weeks wait for the clinic", "16 weeks", "waited for"),
    ("low back for a year, the injection helped for 8 weeks", "8 weeks", "how long it helped"),
]


@pytest.mark.parametrize(("text", "words", "reason"), SEEMING)
def test_time_candidates_mark_what_only_looks_like_a_time_of_the_pain(
    text: str, words: str, reason: str
) -> None:
    message = Message.read(text)
    told = time_candidates(message, times_told(message, TODAY), None)
    marked = [one for one in told if "only looks like a time of the pain" in one.signs]
    said = [" ".join(message.norms[one.first : one.last]) for one in marked]
    assert said == [words], reason


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("low back for five weeks, the race is in 3 weeks", ["five weeks"], "to come"),
        ("sore neck. I've got a holiday in three weeks.", [], "to come"),
        ("sore neck. We're flying out on Sunday", [], "a day to come"),
        ("3 minutes and start", [], "how long a session may take"),
        ("8 hours, 6 at weekends", [], "hours of one day beside those of another"),
        ("sore neck. I swim twice a week", [], "how often"),
        ("sore neck, 2 weeks, it came on over a day or so", ["2 weeks"], "how long it took"),
        ("sore neck, it came on over the last 3 weeks", ["3 weeks"], "up to now"),
        ("sore neck. It began three weeks ago, at the race", ["three weeks ago"], "when it began"),
        ("sore neck since the move two weeks ago", ["two weeks ago"], "the move is over"),
    ],
)
def test_time_candidates_are_neither_to_come_nor_how_often(
    text: str, words: list[str], reason: str
) -> None:
    message = Message.read(text)
    told = time_candidates(message, times_told(message, TODAY), None)
    assert [" ".join(message.norms[one.first : one.last]) for one in told] == words, reason


@given(
    st.sampled_from(
        ["since tuesday", "since march", "since easter", "since half term", "since 2020"]
    ),
    st.dates(min_value=date(2021, 1, 1), max_value=date(2040, 12, 31)),
)
def test_times_never_counts_into_the_future(text: str, today: date) -> None:
    assert all((time.days or 0) >= 0 for time in times_told(Message.read(text), today))


def test_times_rating_behind_about_is_no_date() -> None:
    """ "About 4/10" was read as a day in October."""
    assert times_told(Message.read("low back is sore, about 4/10"), TODAY) == []
    assert times_told(Message.read("low back is sore since about 4/10"), TODAY) == []


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("it came after I spent a Sunday painting", False, "any Sunday"),
        ("after a whole saturday of digging", False, "as above"),
        ("it came on Sunday when I painted", True, "the last one"),
        ("since last Saturday", True, "the last one"),
    ],
)
def test_times_of_any_day_of_the_week_are_no_date(text: str, told: bool, reason: str) -> None:
    assert any(True for _ in times_told(Message.read(text), TODAY)) is told, reason

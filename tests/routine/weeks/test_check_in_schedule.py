from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.knowledge.staying.check_ins import load_check_in_days
from bot.routine.weeks.check_in_schedule import due_check_in, next_check_in

START = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("day", "last", "due", "reason"),
    [
        (0, None, None, "the first day"),
        (1, None, None, "a day too early"),
        (2, None, 2, "the second day"),
        (3, None, 2, "still open a day later"),
        (3, 2, None, "answered"),
        (7, 2, 7, "the week"),
        (9, None, 7, "one that was missed is not made up for"),
        (13, 2, 7, "open for six days"),
        (14, 7, 14, "two weeks"),
        (21, 14, None, "nothing between"),
        (28, 14, 28, "four weeks"),
        (35, 14, None, "no longer open: nobody is asked a week later"),
        (84, 56, 84, "twelve weeks"),
        (111, 84, None, "between the months"),
        (112, 84, 112, "then every four weeks"),
        (140, 84, 140, "and again"),
        (1000, 84, None, "years later only on the days"),
        (1008, 84, 1008, "36 weeks"),
        (-1, None, None, "the plan begins tomorrow"),
    ],
)
def test_due_check_in(day: int, last: int | None, due: int | None, reason: str) -> None:
    found = due_check_in(START, last, START + timedelta(days=day), has_activities=True)
    assert (found.day if found else None) == due, reason


@pytest.mark.parametrize(
    ("day", "last", "seen", "due", "asks", "reason"),
    [
        (21, 14, 14, 21, "between", "a week of which nobody knows anything"),
        (20, 14, 14, None, "", "six days are less than the plan looks back on"),
        (21, 14, 16, None, "", "something was done since"),
        (21, 14, None, None, "", "no day before this one"),
        (21, 21, 14, None, "", "put aside earlier today"),
        (22, 21, 14, None, "", "put aside yesterday"),
        (25, 14, 14, 25, "between", "three days before the next"),
        (26, 14, 14, 28, "usual", "two days before the next it is that one"),
        (27, 14, 14, 28, "usual", "the day before"),
        (55, 28, 28, 56, "usual", "and later on"),
        (30, 28, 0, None, "", "the one before the day was put early"),
        (33, 14, 14, 28, "usual", "late, as long as it is open"),
        (35, 14, 14, 35, "between", "no longer open"),
        (3, None, 0, 2, "2", "in the first days the one that has come"),
    ],
)
def test_due_check_in_of_who_was_not_heard_of(
    day: int, last: int | None, seen: int | None, due: int | None, asks: str, reason: str
) -> None:
    known = None if seen is None else START + timedelta(days=seen)
    today = START + timedelta(days=day)
    found = due_check_in(START, last, today, has_activities=True, seen=known)
    assert (found.day if found else None) == due, reason
    assert found is None or found.asks == load_check_in_days().asks[asks], reason


@pytest.mark.parametrize(
    ("day", "last", "due", "reason"),
    [
        (21, 14, 21, "came in between, and practised alone on days nobody asked about"),
        (20, 14, None, "asked six days ago"),
        (26, 14, 28, "two days before the next it is that one"),
        (21, 21, None, "put aside today"),
    ],
)
def test_due_check_in_before_the_plan_is_cut_down(
    day: int, last: int, due: int | None, reason: str
) -> None:
    today, seen = START + timedelta(days=day), START + timedelta(days=day - 3)
    found = due_check_in(START, last, today, has_activities=True, seen=seen, little_known=True)
    assert (found.day if found else None) == due, reason


@pytest.mark.parametrize(
    ("day", "has", "asks"),
    [
        (2, True, ("pain", "worse_after", "done")),
        (7, True, ("pain", "activities", "worse_after", "done")),
        (7, False, ("pain", "worse_after", "done")),
        (112, True, ("pain", "activities", "worse_after", "done")),
    ],
)
def test_due_check_in_asks(day: int, has: bool, asks: tuple[str, ...]) -> None:
    found = due_check_in(START, None, START + timedelta(days=day), has_activities=has)
    assert found is not None
    assert found.asks == asks


def test_check_in_schedule_answered_in_time_come_on_every_day_once() -> None:
    last, seen = None, []
    for day in range(200):
        found = due_check_in(START, last, START + timedelta(days=day), has_activities=True)
        if found:
            assert day == found.day
            last = found.day
            seen.append(day)
    assert seen == [2, 7, 14, 28, 56, 84, 112, 140, 168, 196]


@pytest.mark.parametrize(
    ("day", "coming"), [(0, 2), (2, 7), (83, 84), (84, 112), (111, 112), (112, 140)]
)
def test_next_check_in(day: int, coming: int) -> None:
    assert next_check_in(START, START + timedelta(days=day)) == coming

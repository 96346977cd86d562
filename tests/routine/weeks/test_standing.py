"""How it has gone, from what is kept: gains from the first score, the pain of the day after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.weeks.kept_history import KeptHistory, Rating, WorseAfter
from bot.routine.weeks.standing import course_of
from bot.routine.weeks.week_done import _next_day

START = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("scores", "gain"),
    [
        ({}, None),
        ({"1": (3,)}, 0),
        ({"1": (3, 5, 7)}, 4),
        ({"1": (3, 5, 7), "2": (5, 4)}, 1.5),
    ],
)
def test_course_gains_from_the_first_score_to_the_newest(
    scores: dict[str, tuple[int, ...]], gain: float | None
) -> None:
    told = {
        key: tuple(Rating(START + timedelta(days=n), one) for n, one in enumerate(values))
        for key, values in scores.items()
    }
    course = course_of(KeptHistory("ann", activities=told), START + timedelta(days=28))
    assert course.activity_gain == gain


@pytest.mark.parametrize(
    ("weeks", "gain", "reason"),
    [
        ((3, 3, 2, 2, 2, 1, 1, 3), True, "one worse week undoes no gain"),
        ((4, 3, 2, 4, 4, 2, 4, 2), True, "nor does a good week count for nothing"),
        ((3, 3, 2, 2, 2, 3, 3, 3), False, "three are as at the start"),
        ((3, 3, 3, 3, 3, 3, 3, 3), False, "nothing has changed"),
    ],
)
def test_course_sees_a_gain_beyond_one_worse_week(
    weeks: tuple[int, ...], gain: bool, reason: str
) -> None:
    days = [START + timedelta(days=n) for n in range(7 * len(weeks))]
    pain = tuple(Rating(one, weeks[n // 7]) for n, one in enumerate(days))
    drop = course_of(KeptHistory("ann", pain=pain), days[-1]).nrs_drop
    assert drop is not None
    assert (drop >= 1.5) is gain, reason


@pytest.mark.parametrize(("rises", "most"), [((2,), 2), ((1, 3, 2), 3), ((None, 1), 1)])
def test_next_day_is_as_bad_as_the_worst_that_was_told(
    rises: tuple[int | None, ...], most: int
) -> None:
    events = [WorseAfter(START, "P01", rise, 12.0) for rise in rises]
    rules = load_weekly_rules()
    assert _next_day("P01", (), KeptHistory("ann"), events, rules) == most


@pytest.mark.parametrize(
    ("ratings", "middle"),
    [((), None), ((4,), 4), ((2, 6), 2), ((9, 1, 5), 5), ((7, 2, 5, 3, 9), 5)],
)
def test_usual_pain_is_the_middle_rating(ratings: tuple[int, ...], middle: int | None) -> None:
    told = tuple(Rating(START + timedelta(days=n), one) for n, one in enumerate(ratings))
    today = START + timedelta(days=len(ratings))
    assert KeptHistory("ann", pain=told).usual_pain(today, 30) == middle

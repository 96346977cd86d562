"""Doses are fitted to the minutes asked for: the longest gives first, the least grown gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine.dosing.sizes import Sizes
from bot.routine.minutes.fitting import Fit, fitted
from bot.routine.routine import EVERY_DAY


def item(*minutes: float, usual: int = 0, day: str = EVERY_DAY) -> Fit:
    """Return an item that may take these minutes; the dose of a size tells its place."""
    doses = tuple(Dose(reps=1, sets=place) for place, _ in enumerate(minutes, start=1))
    return Fit(day, Sizes(doses, minutes, usual))


def minutes_of(items: tuple[Fit, ...], asked: float) -> list[float]:
    doses = fitted(items, asked)
    return [one.sizes.minutes[dose.sets - 1] for one, dose in zip(items, doses, strict=True)]


@pytest.mark.parametrize(
    ("items", "asked", "fits"),
    [
        pytest.param((item(1, 2, 3, usual=1), item(1, 2, 3, usual=1)), 4, [2, 2], id="as usual"),
        pytest.param(
            (item(1, 2, 3, usual=1), item(1, 2, 3, usual=1)), 3, [2, 1], id="the later gives first"
        ),
        pytest.param((item(1, 4, usual=1), item(1, 2, usual=1)), 3, [1, 2], id="the longest gives"),
        pytest.param((item(1, 2, 3), item(1, 2, 3)), 6, [3, 3], id="both grow in turn"),
        pytest.param((item(4, 5), item(4, 5)), 9, [5, 4], id="the first grows first"),
        pytest.param((item(9.7, 10.7),), 10, [9.7], id="long enough is left"),
        pytest.param((item(8, 12),), 10, [8], id="too long is worse than too short"),
        pytest.param(
            (item(3, 7), item(2, 5, usual=1)), 10, [7, 2], id="one gives so that another may grow"
        ),
        pytest.param(
            (item(5, 6, 7, day="A"), item(3, 4, 6, day="B"), item(2, 4)),
            10,
            [6, 6, 4],
            id="what is done every day grows for both days",
        ),
    ],
)
def test_fitting_to_the_minutes(items: tuple[Fit, ...], asked: float, fits: list[float]) -> None:
    assert minutes_of(items, asked) == fits


def test_fitting_grows_to_the_very_end_of_what_is_told_as_the_minutes_asked_for() -> None:
    assert minutes_of((item(9, 10.35),), 10) == [10.35]
    assert minutes_of((item(9, 10.4),), 10) == [9], "who asked for 10 is not told of 11"
    assert minutes_of((item(1, 3.3),), 3) == [3.3]
    assert minutes_of((item(1, 3.4),), 3) == [1], "of few minutes a tenth is less"


@pytest.mark.parametrize(
    ("walk", "sets", "reason"),
    [
        (0, 3, "only a round beyond the goal fills the minutes"),
        (10, 2, "a walk fills them"),
    ],
)
def test_fitted_goes_beyond_a_goal_where_the_session_would_stay_short(
    walk: int, sets: int, reason: str
) -> None:
    (one,) = (item(2, 4, 9),)
    bounded = Fit(one.day, replace(one.sizes, beyond=1))
    assert fitted((bounded,), 9, walk)[0].sets == sets, reason

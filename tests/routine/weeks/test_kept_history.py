"""What was usual, and how strong it was on the last day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.routine.weeks.kept_history import KeptHistory, Rating

FIRST = date(2026, 3, 2)


def history(*ratings: tuple[int, int]) -> KeptHistory:
    told = tuple(Rating(FIRST + timedelta(days=day), value) for day, value in ratings)
    return KeptHistory("ann", pain=told)


@pytest.mark.parametrize(
    ("ratings", "usual", "last"),
    [
        pytest.param([(0, 4), (0, 1)], 4, 4, id="easing by a session is not the usual"),
        pytest.param([(0, 3), (1, 4), (2, 2)], 3, 2, id="one a day"),
        pytest.param([(0, 3), (0, 5), (1, 2), (1, 3)], 3, 3, id="the worst of each day"),
        pytest.param([], None, None, id="nothing told"),
    ],
)
def test_pain_is_that_of_the_day_not_the_one_after_a_session(
    ratings: list[tuple[int, int]], usual: int | None, last: int | None
) -> None:
    kept = history(*ratings)
    assert kept.usual_pain(FIRST + timedelta(days=5), 7) == usual
    assert kept.pain_of_last_day() == last


@pytest.mark.parametrize(
    ("days", "back", "reason"),
    [
        ((3, 6, 9), 2, "no break"),
        ((3, 40), 40, "back after five weeks"),
        ((3, 40, 80, 82), 80, "the newest of two breaks"),
        ((40,), 40, "away from the start on"),
        ((), 2, "nothing since"),
    ],
)
def test_back_since_counts_from_the_return_after_a_break(
    days: tuple[int, ...], back: int, reason: str
) -> None:
    kept = history(*((day, 3) for day in days))
    start, today = FIRST + timedelta(days=2), FIRST + timedelta(days=90)
    assert kept.back_since(start, today, 28) == FIRST + timedelta(days=back), reason

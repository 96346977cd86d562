"""The lighter week counts from the last break, and neither brings nor takes a move."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.situation.history import History
from bot.routine.weeks.kept_history import FlareSpell, Rating
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised


def lived(
    days: int, away: range = range(0), flare: int | None = None
) -> list[tuple[int, NextPlan]]:
    history, plan = begun()
    plans = [(0, plan)]
    for n in range(1, days):
        history = practised(history, range(n - 1, n)) if n - 1 not in away else history
        if n in away:
            continue
        if n == flare:
            history = replace(history, flares=(FlareSpell(day(n)),))
        pain = 8 if flare is not None and flare <= n < flare + 3 else 3
        history = replace(history, pain=(*history.pain, Rating(day(n), pain)), days_off=0)
        if n - 1 in away:
            history = replace(history, days_off=len(away))
        plan = next_from(history, replace(INPUTS, nrs=pain), NOTHING, day(n))
        if plan.flare_is_over:
            ended = replace(history.flares[-1], ended=day(n))
            history = replace(history, flares=(ended,))
        history = kept(history, plan)
        plans.append((n, plan))
    return plans


def lighter(plans: list[tuple[int, NextPlan]]) -> list[int]:
    return [n for n, one in plans if "lighter_week" in {c.rule for c in one.changes}]


@pytest.mark.parametrize(
    ("away", "flare", "first", "reason"),
    [
        (range(0), None, 28, "the fifth week of practice"),
        (range(20, 36), None, 36 + 28, "a break of two weeks is rest enough: five weeks from it"),
        (range(0), 20, 23 + 28, "and from a flare that has eased"),
    ],
)
def test_lighter_week_counts_from_the_last_break(
    away: range, flare: int | None, first: int, reason: str
) -> None:
    found = lighter(lived(first + 12, away, flare))
    assert found, reason
    assert first - 4 <= found[0] <= first + 9, (found, reason)


def test_lighter_week_is_one_of_five_where_no_break_is_known() -> None:
    assert History(week=5).is_lighter_week
    assert not History(week=5, since_break=2).is_lighter_week

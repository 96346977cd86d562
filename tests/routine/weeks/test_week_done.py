"""What a week of one move was: which days count, and what came after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine.weeks.kept_history import DoneSession, WorseAfter
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.week_done import item_weeks, may_be_cut_down
from tests.routine.returning import START, begun, day, practised

HISTORY, PLAN = begun()
KEY = HISTORY.last_routine[0].exercise_id
STATE = Progression(started=START, week_began=START, seen=START)


@pytest.mark.parametrize(
    ("on", "counted", "reason"),
    [
        (0, 0, "the day of the last look was counted then"),
        (1, 1, "the day after it"),
        (7, 1, "today"),
        (8, 0, "not yet"),
    ],
)
def test_week_done_counts_the_days_after_the_last_look(on: int, counted: int, reason: str) -> None:
    history = replace(
        HISTORY,
        sessions=(DoneSession(day(on), (KEY,), {KEY: "easy"}, 3, 3),),
        worse_after=(WorseAfter(day(on), KEY, 2, 30, True),),
    )
    week = item_weeks(history, STATE, day(0), day(7))[0]
    assert (week.done, week.spread) == (counted, bool(counted)), reason


@pytest.mark.parametrize(
    ("later", "shared", "reason"),
    [
        (0, True, "the same day"),
        (1, True, "the day after"),
        (2, False, "two days after it is of something else"),
    ],
)
def test_week_done_shares_what_nobody_can_place(later: int, shared: bool, reason: str) -> None:
    history = replace(
        HISTORY,
        sessions=(DoneSession(day(2), (KEY,), {KEY: "easy"}, 3, 3),),
        worse_after=(WorseAfter(day(2 + later), None, 2, 30),),
    )
    week = item_weeks(history, STATE, day(0), day(7))[0]
    assert (week.hours == 30) is shared, reason


@pytest.mark.parametrize(
    ("days", "today", "cut", "reason"),
    [
        (range(2), 7, True, "two days of a week are known"),
        (range(4), 7, False, "four are enough"),
        (range(2), 6, False, "the week is not over"),
    ],
)
def test_week_done_tells_beforehand_when_the_plan_would_be_cut_down(
    days: range, today: int, cut: bool, reason: str
) -> None:
    assert may_be_cut_down(practised(HISTORY, days), day(today)) is cut, reason

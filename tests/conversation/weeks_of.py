"""Weeks of somebody with a plan, goals and a flare behind them."""

from __future__ import annotations

from datetime import date, timedelta

from bot.conversation.course.weeks import Goal, ReminderSetting, Weeks
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.weeks.kept_history import (
    DoneSession,
    FlareSpell,
    KeptHistory,
    Rating,
    WorseAfter,
)

START = date(2026, 3, 2)
DAY = timedelta(days=1)


def weeks(days: int = 14) -> Weeks:
    """Return the weeks of somebody who began so many days before the newest session."""
    plan = next_from(KeptHistory("ann"), PlanInputs(nrs=5, minutes=8), {}, START)
    ids = plan.routine.exercise_ids
    history = KeptHistory(
        person="ann",
        minutes=8,
        progression=plan.progression,
        last_routine=plan.routine.items,
        sessions=tuple(
            DoneSession(START + n * DAY, ids, dict.fromkeys(ids, "done"), 5, 4)
            for n in range(0, days, 2)
        ),
        pain=(Rating(START, 5), Rating(START + 7 * DAY, 4), Rating(START + days * DAY, 2)),
        activities={"1": (Rating(START, 3), Rating(START + days * DAY, 6))},
        worse_after=(WorseAfter(START + DAY, ids[0], None, 12.0),),
        flares=(FlareSpell(START + 3 * DAY, START + 6 * DAY),),
    )
    goals = (Goal("carry the shopping", 1), Goal("play golf", 2))
    return Weeks(history, goals, 7, "Europe/London", ReminderSetting(19, 0, "Europe/London"))

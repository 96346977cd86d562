"""Somebody who comes back day after day: what is kept of them, and what they practised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import DoneSession, KeptHistory, Rating
from tests.routine.people import with_pattern

START = date(2026, 1, 5)
INPUTS = with_pattern("D1", phase=2, minutes=8)
NOTHING: Mapping[str, str] = {}


def day(number: int) -> date:
    return START + timedelta(days=number)


def begun(inputs: PlanInputs = INPUTS) -> tuple[KeptHistory, NextPlan]:
    """The first day, and what is kept after it."""
    history = KeptHistory("somebody", minutes=inputs.minutes)
    plan = next_from(history, inputs, NOTHING, START)
    return kept(history, plan), plan


def kept(history: KeptHistory, plan: NextPlan) -> KeptHistory:
    return replace(history, progression=plan.progression, last_routine=plan.routine.items)


def practised(
    history: KeptHistory, days: range, said: str = "easy", but: Mapping[str, str] | None = None
) -> KeptHistory:
    """A session on each of these days, everything done; `but` says otherwise of some."""
    ids = [item.exercise_id for item in history.last_routine]
    feedback = {**dict.fromkeys(ids, said), **(but or {})}
    done = tuple(key for key, one in feedback.items() if one in ("easy", "done"))
    sessions = tuple(DoneSession(day(n), done, feedback, 3, 3) for n in days)
    pain = tuple(Rating(day(n), 3) for n in days)
    return replace(history, sessions=(*history.sessions, *sessions), pain=(*history.pain, *pain))

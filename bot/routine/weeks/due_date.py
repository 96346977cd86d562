"""A pregnancy moves on with the calendar: near its date nothing grows, past it is asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.progression import Progression

PREGNANCY, DUE = "pregnancy", "DUE"


def with_due_date(inputs: PlanInputs, state: Progression, today: date) -> PlanInputs:
    """Return the inputs with the code that asks for the baby, once its date is reached.

    Not on the day of the first plan: what was told that day needs no asking.
    """
    weeks = weeks_along(inputs, state, today)
    if weeks is None or weeks < load_weekly_rules().due_weeks or state.started == today:
        return inputs
    return replace(inputs, cautions=(*inputs.cautions, DUE))


def is_near_birth(inputs: PlanInputs, state: Progression, today: date) -> bool:
    """Whether so little of a pregnancy is left that nothing is added to a plan."""
    weeks = weeks_along(inputs, state, today)
    return weeks is not None and weeks >= load_weekly_rules().near_birth_weeks


def weeks_along(inputs: PlanInputs, state: Progression, today: date) -> float | None:
    """Return how far a pregnancy is: as told, or at least since it was told; None without one."""
    if PREGNANCY not in (*inputs.conditions, *inputs.lifestyle):
        return None
    rules, told = load_weekly_rules(), state.told_on.get(PREGNANCY)
    since = (today - date.fromisoformat(told)).days / rules.week_days if told else 0
    return max(inputs.pregnant_weeks or 0, since + rules.known_from_weeks)

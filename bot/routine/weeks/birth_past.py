"""The weeks after a birth end by themselves: nobody has to say that months have gone by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.progression import Progression

BIRTHS = frozenset(("postnatal", "caesarean"))
MONTHS_AGO, SINCE_BIRTH = "birth_months_ago", "pregnancy_birth"


def with_birth_past(inputs: PlanInputs, state: Progression, today: date) -> PlanInputs:
    """Return the inputs with a birth of months ago, once so many days have gone by.

    They count from the birth where the pain came with it, else from the day it was told: a plan
    may be older than the child.
    """
    if BIRTHS.isdisjoint(inputs.conditions) or MONTHS_AGO in inputs.conditions:
        return inputs
    since_birth = inputs.duration_days if inputs.trigger == SINCE_BIRTH else None
    told = (state.told_on.get(one) for one in BIRTHS)
    first = min((date.fromisoformat(day) for day in told if day), default=state.started)
    days = max((today - first).days, since_birth or 0)
    if days < load_weekly_rules().birth_days:
        return inputs
    return replace(inputs, conditions=(*inputs.conditions, MONTHS_AGO))

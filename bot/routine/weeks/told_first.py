"""On which day something was told first, and what a bone that broke meanwhile asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.due_date import PREGNANCY
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progression import Progression

BROKEN, HEALS = "fragility_fracture", "HEAL"
LATELY, HEALED = "fracture_recent", "bone_healed"


def with_told_days(
    state: Progression, inputs: PlanInputs, history: KeptHistory, today: date
) -> Progression:
    """Return the state with the day on which each condition, sore part and worry was told first.

    A bone that is told to be broken after the first plan heals from that day on, where the pain
    rose with it or another part hurts: one that broke years ago is told without either. One that
    is told to have broken in the last weeks heals from the day on which that was told.
    """
    before = state.told_on
    since = today if before else state.started
    carries = {PREGNANCY} & {*inputs.lifestyle}
    ids = (*inputs.conditions, *carries, *inputs.regions, *inputs.yellow)
    told = {one: before.get(one, since.isoformat()) for one in ids}
    broke = bool(before) and BROKEN in told and BROKEN not in before
    fresh = broke and (
        _hurts_more(inputs, history, today) or not set(inputs.regions) <= set(before)
    )
    healing = today if fresh else state.healing if BROKEN in told else None
    if LATELY in told:
        healing = date.fromisoformat(told[LATELY])
    return replace(state, told_on=told, healing=healing)


def _hurts_more(inputs: PlanInputs, history: KeptHistory, today: date) -> bool:
    rules = load_weekly_rules()
    usual = history.usual_pain(today, rules.break_days)
    return usual is not None and (inputs.nrs or 0) - usual >= rules.rise_counts_from


def with_healing(inputs: PlanInputs, state: Progression, today: date) -> PlanInputs:
    """Return the inputs with a bone that heals, for so many days after it was told, or healed."""
    days = timedelta(days=load_weekly_rules().heals_days)
    if state.healing is None:
        return inputs
    if today - state.healing >= days:
        ended = (HEALED,) if LATELY in inputs.conditions else ()
        return replace(inputs, conditions=(*inputs.conditions, *ended))
    if LATELY in inputs.conditions:
        return inputs  # its own code holds, until the clinic has agreed
    return replace(inputs, cautions=(*inputs.cautions, HEALS))


def weeks_told(told_on: Mapping[str, str], today: date) -> dict[str, int]:
    """Return in which week since it was told each thing is, from 1."""
    days = load_weekly_rules().week_days
    return {one: (today - date.fromisoformat(on)).days // days + 1 for one, on in told_on.items()}

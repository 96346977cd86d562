"""Which phase a person is in (clinical 8.1)."""

from __future__ import annotations

from bot.knowledge.routine.routine_phases import EntryCondition, PhaseEntry, load_phase_entries
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.inputs import PlanInputs


def phase_entry(inputs: PlanInputs) -> PhaseEntry:
    """Return the row that decides the phase; its `because` says why."""
    return next(row for row in load_phase_entries() if _holds(row.when, inputs))


def _holds(when: EntryCondition, inputs: PlanInputs) -> bool:
    setting = inputs.setting
    days = inputs.duration_days
    share = setting.goal_share
    tests = (
        (when.nrs_from, inputs.nrs is not None and inputs.nrs >= (when.nrs_from or 0)),
        (when.nrs_to, inputs.nrs is not None and inputs.nrs <= (when.nrs_to or 0)),
        (when.nrs_unknown or None, inputs.nrs is None),
        (when.irritability or None, irritability(inputs) in when.irritability),
        (when.stage or None, inputs.stage in when.stage),
        (when.days_under, days is not None and days < (when.days_under or 0)),
        (when.severe or None, setting.severe),
        (when.care_soon or None, setting.care_soon),
        (when.stable_weeks_from, setting.stable_weeks >= (when.stable_weeks_from or 0)),
        (when.goal_from, share is not None and share >= (when.goal_from or 0)),
        (when.goal_weeks_from, setting.goal_weeks >= (when.goal_weeks_from or 0)),
    )
    return all(met for asked, met in tests if asked is not None)


def irritability(inputs: PlanInputs) -> str | None:
    """Return how easily the pain is stirred: as told, else from the pain now (clinical 4.5)."""
    if inputs.setting.irritability or inputs.nrs is None:
        return inputs.setting.irritability
    rules = load_selection()
    if inputs.nrs >= rules.irritable_high_from:
        return "high"
    return "moderate" if inputs.nrs >= rules.irritable_moderate_from else "low"

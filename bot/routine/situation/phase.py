"""Which phase a person is in (clinical 8.1)."""

from __future__ import annotations

from bot.knowledge.routine.routine_phases import PhaseEntry, load_phase_entries
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.situation.inputs import PlanInputs


def phase_entry(inputs: PlanInputs) -> PhaseEntry:
    """Return the row that decides the phase; its `because` says why."""
    known = {
        **vars(inputs),
        **vars(inputs.setting),
        "nrs_unknown": inputs.nrs is None,
        "irritability": irritability(inputs),
        "days": inputs.duration_days,
        "goal": inputs.setting.goal_share,
    }
    return next(row for row in load_phase_entries() if row.when.all_met(known))


def irritability(inputs: PlanInputs) -> str | None:
    """Return how easily the pain is stirred: as told, else from the pain now (clinical 4.5)."""
    if inputs.setting.irritability or inputs.nrs is None:
        return inputs.setting.irritability
    rules = load_selection()
    if inputs.nrs >= rules.irritable_high_from:
        return "high"
    return "moderate" if inputs.nrs >= rules.irritable_moderate_from else "low"

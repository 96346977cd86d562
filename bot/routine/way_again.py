"""A way of bending that was told to hurt on the first days comes back when the pain is low."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.inputs import PlanInputs
from bot.routine.kept_history import KeptHistory
from bot.routine.progression import Progression

TOLD_WAYS = frozenset(("flex_agg", "ext_agg"))


def with_ways_again(
    inputs: PlanInputs, history: KeptHistory, state: Progression, today: date
) -> PlanInputs:
    """Return the inputs without a way that was told, where the pain has been low for weeks.

    Bending that hurt on the first days says little of the months after, and who never bends again
    learns to fear it (clinical 3). What a check found stays, and so does what nerve pain, older
    pain or a diagnosis asks for. When the pain rises, the way is closed again by itself.
    """
    rules = load_weekly_rules()
    if inputs.radicular or TOLD_WAYS.isdisjoint(inputs.aggravated_by) or _found(inputs):
        return inputs
    gone = (today - state.started).days
    lasted = inputs.duration_days
    if gone < rules.reopen_days or lasted is None or lasted - gone >= rules.reopen_new_under:
        return inputs
    usual = history.usual_pain(today, rules.reopen_days)
    if usual is None or usual > rules.reopen_pain_to or (inputs.nrs or 0) > rules.reopen_pain_to:
        return inputs
    told = tuple(one for one in inputs.aggravated_by if one not in TOLD_WAYS)
    return replace(inputs, aggravated_by=told, direction=None)


def _found(inputs: PlanInputs) -> bool:
    """Whether a check showed a way of bending that eases."""
    signs = load_decision_rules().direction.values()
    return any(sign.better in inputs.findings for sign in signs)

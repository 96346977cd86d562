"""How a move that takes another's place is done differently for this person, where they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.safety.safety_state import cautions_of
from bot.knowledge.exercises.exercise import Exercise, Position
from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine import Setting
from bot.routine.building.items import notes_for, notes_of_codes
from bot.routine.choosing.move_scoring import touches
from bot.routine.dosing.amount import is_without_sides, plan_for
from bot.routine.situation.allow import open_positions
from bot.routine.situation.assessed_inputs import inputs_from
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import PlanSituation, situation_of

NO_SEED = "notes"  # notes leave nothing to chance


def notes_today(values: Mapping[str, Any], exercise: Exercise) -> tuple[str, ...]:
    """Return a sentence for the position in that place, and one for each code that asks."""
    at = _situation(values)
    if not open_positions(exercise, at):
        return notes_of_codes(exercise, at.codes)
    return notes_for(exercise, at)


def positions_today(values: Mapping[str, Any], exercise: Exercise) -> tuple[Position, ...]:
    """Return the positions in which this person can do a move where they are, the usual first."""
    return tuple(open_positions(exercise, _situation(values)))


def start_today(values: Mapping[str, Any], exercise: Exercise) -> Dose:
    """Return where this person starts with a move: what holds for them changes holds and sides."""
    at = _situation(values)
    start = plan_for(exercise, at.dose_keys, at.inputs.age).start
    return start.model_copy(update={"sides": False}) if is_without_sides(exercise, at) else start


def is_for_the_pain(values: Mapping[str, Any], exercise: Exercise) -> bool:
    """Whether a move is for a place that hurts this person."""
    return touches(exercise, _situation(values))


def _situation(values: Mapping[str, Any]) -> PlanSituation:
    facts = facts_of(values)
    assessment = infer(facts, evidence_of(values))
    minutes = int(values.get(slots.MINUTES) or 0)
    setting = Setting.from_dict(values.get(slots.SETTING) or {})
    inputs = inputs_from(assessment, facts, cautions_of(values), minutes, "none", setting)
    return situation_of(inputs, NO_SEED, History())

"""The dose of an exercise for one person this week."""

from __future__ import annotations

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_dose import Dose, DosePlan
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.dose import dose_at, scaled
from bot.routine.plan_situation import PlanSituation


def dose_for(exercise: Exercise, at: PlanSituation) -> Dose:
    """Return the dose: settling on bad days, grown by steps, lower from 60 and every 5th week."""
    if exercise.id not in at.doses:
        at.doses[exercise.id] = _dose_for(exercise, at)
    return at.doses[exercise.id]


def _plan_for(exercise: Exercise, at: PlanSituation) -> DosePlan:
    """Return where it starts for this person, and its goal."""
    plan = exercise.dose
    start = next((dose for code, dose in plan.start_with.items() if code in at.codes), None)
    return plan.model_copy(update={"start": start}) if start else plan


def _dose_for(exercise: Exercise, at: PlanSituation) -> Dose:
    rules = load_selection()
    if at.phase.settle_dose and exercise.dose.settle is not None:
        return exercise.dose.settle
    step = at.history.steps.get(exercise.id, 0)
    dose = dose_at(_plan_for(exercise, at), step)
    if at.senior and step <= 0:
        dose = scaled(dose, rules.senior_dose_scale)
    if at.history.week % rules.deload_every == 0:
        dose = scaled(dose, rules.deload_scale)
    dose = scaled(dose, at.history.scale)
    if set(exercise.unsided) & set(at.codes):
        dose = dose.model_copy(update={"sides": False})
    if exercise.kind == "strength" and at.phase.strength_days_per_week < dose.days_per_week:
        return dose.model_copy(update={"days_per_week": at.phase.strength_days_per_week})
    return dose

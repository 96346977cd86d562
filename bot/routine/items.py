"""Turn a chosen exercise into the item of a routine: dose, words, notes."""

from __future__ import annotations

from bot.knowledge.dose import Dose
from bot.knowledge.exercise import Exercise
from bot.knowledge.routine_rules import load_selection
from bot.routine.arrange import position_of
from bot.routine.chooser import Chosen
from bot.routine.dose import dose_at, dose_text, scaled
from bot.routine.routine import RoutineItem
from bot.routine.situation import Situation


def item_of(one: Chosen, at: Situation, day: str, swap_ids: tuple[str, ...]) -> RoutineItem:
    """Return the item with its dose for this phase, age and week, and its personal notes."""
    exercise = one.exercise
    dose = dose_for(exercise, at)
    return RoutineItem(
        exercise_id=exercise.id,
        dose=dose,
        dose_text=dose_text(dose, day),
        minutes=exercise.minutes_est
        if exercise.in_session
        else float(dose.minutes or exercise.minutes_est),
        why=f"{exercise.name}: {exercise.why}",
        swap_ids=swap_ids,
        notes=notes_for(exercise, at),
        position=position_of(one, at),
        day=day,
        in_session=exercise.in_session,
    )


def notes_for(exercise: Exercise, at: Situation) -> tuple[str, ...]:
    """Return how to do it differently, one sentence for each exclusion code that asks for it."""
    return tuple(
        dict.fromkeys(exercise.adjust[code] for code in at.codes if code in exercise.adjust)
    )


def dose_for(exercise: Exercise, at: Situation) -> Dose:
    """Return the dose: settling on bad days, grown by steps, lower from 60 and every 5th week."""
    rules = load_selection()
    if at.phase.settle_dose and exercise.dose.settle is not None:
        return exercise.dose.settle
    step = at.history.steps.get(exercise.id, 0)
    dose = dose_at(exercise.dose, step)
    if at.senior and step <= 0:
        dose = scaled(dose, rules.senior_dose_scale)
    if at.history.week % rules.deload_every == 0:
        dose = scaled(dose, rules.deload_scale)
    if exercise.kind == "strength" and at.phase.strength_days_per_week < dose.days_per_week:
        return dose.copy(update={"days_per_week": at.phase.strength_days_per_week})
    return dose

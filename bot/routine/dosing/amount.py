"""The dose of an exercise for one person this week."""

from __future__ import annotations

from collections.abc import Collection

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_dose import Dose, DosePlan
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.dosing.dose import dose_at, is_full, scaled
from bot.routine.dosing.duration import work_seconds
from bot.routine.situation.allow import open_positions
from bot.routine.situation.plan_situation import PlanSituation, is_senior


def dose_for(exercise: Exercise, at: PlanSituation) -> Dose:
    """Return the dose: settling on bad days, grown by steps, lower from 60 and every 5th week.

    Where a dose was reached before, a lighter week and a return take less of that (`doses.py`).
    """
    if exercise.id not in at.doses:
        at.doses[exercise.id] = _dose_for(exercise, at)
    return at.doses[exercise.id]


def is_lightened(exercise: Exercise) -> bool:
    """Whether a lighter week lowers a move: what loads, and not what moves, rests or is held daily.

    The pelvic floor is trained on its own every day, whatever the week (PFMT).
    """
    rules = load_selection()
    daily = exercise.main_target in rules.trunk_hip_besides
    return exercise.kind in rules.lighter_kinds and not daily


def plan_for(exercise: Exercise, keys: Collection[str], age: int | None) -> DosePlan:
    """Return where it starts for somebody, load lower from 60 on, and how far it grows.

    `keys` are the codes that hold and what home checks found: what a check showed somebody to
    be able to do tells more than their age.
    """
    rules, plan = load_selection(), exercise.dose
    starts = (*plan.start_with.items(), *plan.start_found.items())
    own = next((dose for key, dose in starts if key in keys), None)
    goal = next((dose for code, dose in plan.goal_with.items() if code in keys), plan.goal)
    lower = is_senior(age, keys) and own is None and exercise.kind in rules.load_kinds
    start = own or (scaled(plan.start, rules.senior_dose_scale) if lower else plan.start)
    if exercise.in_session:  # a session shows it once: how often a day is no step of its own
        goal = goal.model_copy(update={"per_day": start.per_day})
    return plan.model_copy(update={"start": start, "goal": goal})


def is_without_sides(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it is not done side by side: by a code, or in a position that shows both at once."""
    if set(exercise.unsided) & set(at.codes):
        return True
    here = open_positions(exercise, at)[:1]
    own = [code for code in at.codes if set(exercise.said_in.get(code, ())) & set(here)]
    return bool(set(exercise.unsided) & set(here)) and not own


def is_at_goal(exercise: Exercise, plan: DosePlan, step: int, shown: Dose | None) -> bool:
    """Whether a move has come as far as it goes: by its steps, or by what its plan showed last.

    Rounds that fill the minutes may be more work than the goal itself.
    """
    if is_full(plan, step):
        return True
    if shown is None or not exercise.in_session:
        return False
    return work_seconds(shown) >= work_seconds(plan.goal)


def _settle_dose(settle: Dose, step: int) -> Dose:
    """That of a bad day; what was too much is done as long and less often: 3 minutes are a bout."""
    if step >= 0:
        return settle
    often = max(1, round(settle.per_day * load_pacing().shrink_to))
    return settle.model_copy(update={"per_day": often})


def _dose_for(exercise: Exercise, at: PlanSituation) -> Dose:
    rules = load_selection()
    step = at.history.steps.get(exercise.id, 0)
    if at.phase.settle_dose and exercise.dose.settle is not None:
        return _settle_dose(exercise.dose.settle, step)
    plan = plan_for(exercise, at.dose_keys, at.inputs.age)
    dose = dose_at(plan, step)
    if step < 0 and not exercise.in_session:  # half of what the walk had come to, not of its start
        come_to = dose_at(plan, at.history.shrunk_from.get(exercise.id, 0))
        dose = scaled(come_to, load_pacing().shrink_to)
    if exercise.kind in rules.load_kinds and exercise.id not in at.history.reached:
        if at.history.is_lighter_week and not at.phase.settle_dose and is_lightened(exercise):
            dose = scaled(dose, rules.deload_scale, rules.least_reps)
        dose = scaled(dose, at.history.scale)
    if is_without_sides(exercise, at):
        dose = dose.model_copy(update={"sides": False})
    if exercise.kind == "strength" and at.phase.strength_days_per_week < dose.days_per_week:
        return dose.model_copy(update={"days_per_week": at.phase.strength_days_per_week})
    return dose

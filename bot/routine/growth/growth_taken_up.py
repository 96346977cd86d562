"""A change by which a move grows: taken up into the state of the rules, and seen in the plan."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.dosing.amount import plan_for
from bot.routine.dosing.dose import dose_at, is_full
from bot.routine.growth.found_in_turn import takes
from bot.routine.growth.look_back import Look
from bot.routine.routine import Routine
from bot.routine.shown.plan_changes import larger
from bot.routine.weeks.progress import ItemChange
from bot.routine.weeks.progression import Progression


def taken_up(look: Look, state: Progression, change: ItemChange) -> Progression:
    """Return the state with a change: the next step that is more than what was reached."""
    key = change.exercise_id
    if change.change == "harder":
        return replace(state, mastered=state.mastered | {key})
    exercise = load_exercises()[key]
    plan = plan_for(exercise, look.dose_keys, look.age)
    step, raw = change.step, state.reached.get(key)
    shown = Dose(**raw) if raw else None
    often = {"per_day", "days_per_week"} if exercise.in_session else set[str]()
    same = shown.model_dump(include=often) if shown else {}
    while shown and not is_full(plan, step):
        if larger(shown, dose_at(plan, step).model_copy(update=same)):
            break
        step += 1
    right = {**state.right_weeks, key: 0}
    return replace(state, steps={**state.steps, key: step}, right_weeks=right)


def shows(change: ItemChange, held: Routine, grown: Routine) -> bool:
    """Whether a change can be seen in the plan, and is more, not taken from what trains."""
    key = change.exercise_id
    now = {item.exercise_id: item.dose for item in grown.items}
    if change.change == "harder":
        return change.replaced_by in now.keys() - set(held.exercise_ids)
    before = {item.exercise_id: item.dose for item in held.items}
    if key not in before or key not in now or not larger(before[key], now[key]):
        return False
    trains = [one for one in before if load_exercises()[one].kind == "strength"]
    if not all(one in now for one in trains):
        return False
    return not takes(trains, before, now)

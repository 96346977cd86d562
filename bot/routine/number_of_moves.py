"""How many moves the minutes hold: beyond the number of clinical 8.1 none is thinned for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.amount import dose_for, plan_for
from bot.routine.duration import session_minutes_of
from bot.routine.plan_situation import PlanSituation
from bot.routine.sizes import sizes_of


def thins_the_others(
    chosen: Sequence[Exercise], exercise: Exercise, rule: str, at: PlanSituation
) -> bool:
    """Whether it is one more than the number for the minutes, and all would be cut for it.

    What was in the last plan stays: it is no more than there was. Nor is it one too many where
    what is in does not fill the minutes.
    """
    if len(chosen) < at.row.items or at.phase.phase == 0 or not exercise.in_session:
        return False
    if rule in load_selection().beyond_the_number or exercise.id in at.history.last:
        return False
    session = [one for one in chosen if one.in_session]
    if _on_a_day({one.id: sizes_of(one, dose_for(one, at)).longest for one in session}) < (
        at.row.minutes
    ):
        return False
    start = {one.id: _at_the_start(one, at) for one in (*session, exercise)}
    return _on_a_day(start) > at.row.minutes * (1 + load_timing().near)


def _at_the_start(exercise: Exercise, at: PlanSituation) -> float:
    """Minutes of an exercise at its start dose."""
    return session_minutes_of(plan_for(exercise, at.dose_keys, at.inputs.age).start)


def _on_a_day(minutes: Mapping[str, float]) -> float:
    """The minutes of a day; where many moves train they take turns."""
    library = load_exercises()
    trains = [long for key, long in minutes.items() if library[key].kind == "strength"]
    in_turn = len(trains) > load_selection().ab_days_above
    return sum(minutes.values()) - (sum(trains) / 2 if in_turn else 0)

"""What is in a routine already and is nearly the same: one way of bending, one move."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.situation.allow import open_positions
from bot.routine.situation.plan_situation import PlanSituation


def bends_the_same_way(
    exercise: Exercise, chosen: Sequence[Exercise], at: PlanSituation
) -> Exercise | None:
    """Return what is in and bends the low back the same way, where no more may.

    In few minutes one may.
    """
    rules = load_selection()
    most = 1 if at.row.minutes <= load_timing().few_minutes else rules.ways_at_most
    ways = [moves for moves in rules.eases.values() if exercise.id in moves]
    same = [one for one in chosen if any(one.id in moves for moves in ways)]
    return same[0] if len(same) >= most else None


def is_the_same_move(
    exercise: Exercise, chosen: Sequence[Exercise], at: PlanSituation
) -> Exercise | None:
    """Return what is in and is the same move in the position of both: a knee lifted on a chair."""
    if not exercise.same_move_in:
        return None
    here = open_positions(exercise, at)[0]
    same = exercise.same_move_in.get(here, ())
    alike = (one for one in chosen if one.id in same)
    return next((one for one in alike if open_positions(one, at)[0] == here), None)

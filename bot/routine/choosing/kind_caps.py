"""How many moves of a kind a plan holds, and what comes in over that (clinical 8.2)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.move_scoring import is_for_what_was_found
from bot.routine.situation.plan_situation import PlanSituation

UNCAPPED = ("walk", "time_left", "first_days", "worry", "hard", "told_hard", "unsteady")
# In although its kind is full; it counts all the same.
OVER_THE_CAP = (
    *UNCAPPED,
    "direction",
    "direction_told",
    "direction_away",
    "stiff",
    "upright",
    "senior",
    "begins",
    "kit_told",
    "named",
    "where_it_hurts",
    "wished_in",
    "partner_of_found",
    "again",
    "again_feared",
    "stays",
)


def is_over_its_cap(
    exercise: Exercise, rule: str, here: Iterable[tuple[Exercise, str]], at: PlanSituation
) -> bool:
    """Whether a move would be one more of its kind than the phase has room for.

    `here` are the moves that are in, each with the rule it came by.
    """
    apart = load_selection().trunk_hip_besides
    if exercise.main_target in apart or rule in OVER_THE_CAP:
        return False
    if not (at.phase.caps_bind_sets or rule == "fits" or _nobody_asked(exercise, at)):
        return False
    counted = sum(
        one.kind == exercise.kind
        for one, came_by in here
        if came_by not in UNCAPPED and one.main_target not in apart
    )
    return counted >= _cap(exercise, at)


def _nobody_asked(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it is a stretch of what no check found tight: more of them are no strength."""
    return exercise.kind == "stretch" and not is_for_what_was_found(exercise, at.inputs)


def _cap(exercise: Exercise, at: PlanSituation) -> int:
    more = at.phase.more_at(at.row).get(exercise.kind, 0)
    return int(getattr(at.phase.caps, exercise.kind)) + more

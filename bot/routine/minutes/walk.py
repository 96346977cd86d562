"""Use the minutes that the exercises leave for the walk (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.dosing.dose import dose_text
from bot.routine.minutes.days import DAYS
from bot.routine.minutes.fitting import walked
from bot.routine.routine import EVERY_DAY, Routine, RoutineItem, session_minutes


def with_walk(
    items: tuple[RoutineItem, ...], minutes: int, *, whole: bool = False
) -> tuple[RoutineItem, ...]:
    """Return the items with the walk as the last of the session, when it is well short.

    The walk gets the whole minutes that are left on the longer day, never more than its own;
    `whole`: it is put in only as a whole, in a week whose sessions are short on purpose.
    """
    walk = next((item for item in items if _is_walk(item)), None)
    lengths = [session_minutes(items, day) for day in DAYS]
    if walk is None or min(lengths) >= minutes * (1 - load_timing().near):
        return items
    here = walked(lengths, walk.dose.minutes or 0, minutes)
    if not here or (whole and here < (walk.dose.minutes or 0)):
        return items
    dose = walk.dose.model_copy(update={"minutes": here, "per_day": 1})
    in_it = replace(
        walk, dose=dose, dose_text=dose_text(dose), minutes=float(dose.minutes or 0),
        in_session=True, day=EVERY_DAY, again=walk.dose.per_day,
    )  # fmt: skip
    return (*(item for item in items if item is not walk), in_it)


def _is_walk(item: RoutineItem) -> bool:
    exercise = load_exercises()[item.exercise_id]
    return exercise.kind == "aerobic" and not item.in_session and bool(item.dose.minutes)


def walks_no_longer(routine: Routine, before: Sequence[RoutineItem]) -> Routine:
    """Return the routine with no walk longer than it was shown before.

    On a day on which a plan goes back, or may not grow, what comes to its end, as a lighter week,
    makes no walk longer.
    """
    earlier = {item.exercise_id: item for item in before}
    items = []
    for item in routine.items:
        was = earlier.get(item.exercise_id)
        if was is not None and _is_walk(item) and _is_walk(was) and _once(was) < _once(item):
            item = replace(item, dose=was.dose, dose_text=was.dose_text, minutes=was.minutes)
        items.append(item)
    return replace(routine, items=tuple(items))


def _once(walk: RoutineItem) -> int:
    return walk.dose.minutes or 0

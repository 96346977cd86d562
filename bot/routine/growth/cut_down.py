"""A plan cut down to a few moves after weeks in which little was done: which of them stay."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.move_scoring import answers_a_check, is_for_what_was_found
from bot.routine.dosing.dose import dose_text
from bot.routine.routine import EVERY_DAY, Routine, RoutineItem
from bot.routine.situation.inputs import PlanInputs
from bot.routine.situation.plan_situation import WHOLE


def cut_down(routine: Routine, inputs: PlanInputs, kept: Collection[str] = ()) -> Routine:
    """Return the routine with few of its moves, each in its dose, every day.

    First what a check found for a part that hurts, or what trains that part; then what a check
    found besides, or a move of another part that hurts. What a stoop or an unsteady stand asks for
    counts as found; a stretch that nobody found comes behind easy moves. `kept` are those it was
    cut down to before: these stay the same.
    """
    left, stay = list(routine.items), list[RoutineItem]()
    rules = load_selection().stays_when_few
    held = {line.exercise_id for line in routine.trace if line.chosen and line.rule in rules}
    while left and len(stay) < load_pacing().fewer_items:
        best = min(left, key=lambda one: _place(one, inputs, stay, kept, held))
        left.remove(best)
        stay.append(best)
    ids = {one.exercise_id for one in stay}
    return replace(
        routine,
        items=tuple(_every_day(one) for one in routine.items if one.exercise_id in ids),
        trace=tuple(one for one in routine.trace if not one.chosen or one.exercise_id in ids),
    )


def _place(
    item: RoutineItem,
    inputs: PlanInputs,
    stay: Collection[RoutineItem],
    kept: Collection[str],
    held: Collection[str],
) -> tuple[object, ...]:
    library, order = load_exercises(), load_selection().grows_first
    exercise = library[item.exercise_id]
    covered = {region for one in stay for region in library[one.exercise_id].regions}
    sore = [
        place
        for place, region in enumerate(inputs.regions)
        if (region in exercise.regions or region == WHOLE) and region not in covered
    ]
    found = answers_a_check(exercise, inputs) or is_for_what_was_found(exercise, inputs)
    found = found or exercise.id in held
    last = exercise.kind not in order or (exercise.kind == "stretch" and not found)
    kind = len(order) if last else order.index(exercise.kind)
    return (
        not item.in_session,
        item.exercise_id not in kept,
        min(sore, default=len(inputs.regions)) if not stay else not (sore or found),
        not found,
        kind,
    )


def _every_day(item: RoutineItem) -> RoutineItem:
    """A move of A or B days is one of every day where so few are left."""
    if item.day == EVERY_DAY:
        return item
    return replace(item, day=EVERY_DAY, dose_text=dose_text(item.dose))

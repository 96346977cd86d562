"""Which muscles a session lengthens and builds, whatever the minutes turn out to be."""

from __future__ import annotations

from dataclasses import replace

from bot.assessment.results import MusclesWorked
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import offered_minutes
from bot.routine.building.build import build_from
from bot.routine.situation.inputs import PlanInputs


def muscles_worked(inputs: PlanInputs, seed: str) -> MusclesWorked:
    """Return the muscles that the session of these minutes works on.

    With no minutes told (0) only those that the sessions of all minutes work on, so that nothing is
    promised that a short one has no room for.
    """
    asked = [inputs.minutes] if inputs.minutes else offered_minutes()
    each = [_worked(replace(inputs, minutes=minutes), seed) for minutes in asked]
    return MusclesWorked(
        lengthen=frozenset.intersection(*(one.lengthen for one in each)),
        build=frozenset.intersection(*(one.build for one in each)),
    )


def _worked(inputs: PlanInputs, seed: str) -> MusclesWorked:
    library = load_exercises()
    moves = [(library[one.exercise_id], one.position) for one in build_from(inputs, seed).items]
    return MusclesWorked(
        lengthen=frozenset(muscle for one, _ in moves for muscle in one.targets.stretch),
        build=frozenset(muscle for one, at in moves for muscle in one.strengthens_in(at)),
    )

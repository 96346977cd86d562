"""The sizes of a dose: the usual one is the dose itself."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.dosing.sizes import sizes_of


@pytest.mark.parametrize("exercise", load_exercises().values(), ids=lambda one: one.id)
def test_sizes_hold_the_dose_as_the_usual_one(exercise: Exercise) -> None:
    for dose in (exercise.dose.start, exercise.dose.goal):
        sizes = sizes_of(exercise, dose)
        usual = sizes.doses[sizes.usual]
        assert usual.sets == dose.sets
        assert (usual.reps or 1) == (dose.reps or 1)
        assert (usual.minutes, usual.metres) == (dose.minutes, dose.metres)
        assert list(sizes.minutes) == sorted(sizes.minutes)


def test_sizes_of_a_hold_that_is_done_once() -> None:
    held = next(one for one in load_exercises().values() if (one.dose.start.hold_s or 0) >= 20)
    sizes = sizes_of(held, Dose(hold_s=20))
    assert sizes.doses[sizes.usual].reps == 1


def test_sizes_of_rounds_have_no_more() -> None:
    whole = sizes_of(load_exercises()["P01"], load_exercises()["P01"].dose.goal)
    few = whole.of_rounds(1)
    assert {one.sets for one in few.doses} == {1}
    assert few.usual < len(few.doses)
    assert whole.of_rounds(9) == whole

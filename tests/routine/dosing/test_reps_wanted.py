"""A round has no more repetitions than somebody wants of a move."""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.dosing.sizes import sizes_of
from bot.routine.situation.inputs import Setting


def test_sizes_of_reps_are_cut_and_come_once() -> None:
    exercise = load_exercises()["P18"]
    sizes = sizes_of(exercise, exercise.dose.start).of_reps(3)
    assert all(one.reps is not None and one.reps <= 3 for one in sizes.doses)
    assert len({*sizes.doses}) == len(sizes.doses)
    assert 0 <= sizes.usual < len(sizes.doses)


def test_setting_reps_and_free_days_are_read_back() -> None:
    setting = Setting(free_days=frozenset({2})).with_reps("P18", 4).with_rounds("P18", 2)
    assert Setting.from_dict(setting.as_dict()) == setting
    assert "reps" not in Setting().as_dict()

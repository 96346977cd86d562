"""What does the work of an exercise, and what comes nearest to it."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Setting
from bot.routine.choosing.swaps import does_its_work, near_its_work
from tests.routine.built_as_told import built


@pytest.mark.parametrize("move", sorted(load_exercises()))
def test_swaps_that_do_its_work_are_of_its_kind_and_share_a_muscle(move: str) -> None:
    known = load_exercises()
    for other in does_its_work(move):
        assert other != move
        assert known[other].kind == known[move].kind
        assert known[other].targets.muscles & known[move].targets.muscles


def test_swaps_that_come_near_begin_with_its_kind() -> None:
    known = load_exercises()
    kinds = [known[one].kind for one in near_its_work("M03")]
    assert kinds[0] == known["M03"].kind
    assert kinds == sorted(kinds, key=lambda kind: kind != known["M03"].kind)


@pytest.mark.parametrize("place", [frozenset(), frozenset({"chair"}), frozenset({"standing"})])
def test_swaps_of_breathing_for_a_low_back_squeeze_no_shoulder(place: frozenset[str]) -> None:
    routine = built(nrs=8, minutes=5, setting=Setting(place=place))
    given = {item.exercise_id: item.swap_ids for item in routine.items}
    assert "R08" in given
    assert "R05" not in given["R08"]
    neck = built(regions=("neck",), nrs=8, minutes=5, setting=Setting(place=place))
    of_neck = {key for item in neck.items for key in (item.exercise_id, *item.swap_ids)}
    assert "R05" in of_neck, "the twin: a neck may have it"

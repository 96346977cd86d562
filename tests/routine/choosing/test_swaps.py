"""What does the work of an exercise, and what comes nearest to it."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
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


@pytest.mark.parametrize("regions", [("low_back",), ("neck",), ("upper_back",)])
def test_swaps_for_a_move_of_the_sore_place_are_for_it_too(regions: tuple[str, ...]) -> None:
    known = load_exercises()
    routine = built(regions=regions, minutes=20)
    for item in routine.items:
        if set(known[item.exercise_id].regions) & {*regions}:
            for other in item.swap_ids:
                assert set(known[other].regions) & {*regions}, (item.exercise_id, other)

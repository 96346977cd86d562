"""What does the work of an exercise, and what comes nearest to it."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.choosing.swaps import does_its_work, near_its_work


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

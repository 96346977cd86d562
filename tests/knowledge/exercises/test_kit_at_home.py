"""What has to be fetched and was not told of is named with what does as well at home."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import fetched_kit
from bot.knowledge.routine.routine_rules import load_selection

TOLD = frozenset(load_selection().special_kit)
"""Given to those alone who told that they have it (`test_checked_people.py`)."""
AT_HOME = {
    "warm_pack": ("warm shower",),
    "cold_pack": ("frozen peas",),
    "strap": ("towel",),
    "towel": ("towel", "fingertips"),
    "step": ("level ground", "thick book"),
    "bag": ("a bag",),  # of whatever weighs enough
}


def pieces(exercise: Exercise) -> list[str]:
    """Return what an exercise needs in any position, that has to be fetched and is not told of."""
    named = {*exercise.kit, *(one for kit in exercise.kit_in.values() for one in kit)}
    return sorted(named & fetched_kit() - TOLD)


NEEDS = [
    pytest.param(exercise, piece, id=f"{exercise.id}-{piece}")
    for exercise in load_exercises().values()
    for piece in pieces(exercise)
]


@pytest.mark.parametrize(("exercise", "piece"), NEEDS)
def test_kit_at_home_stands_beside_what_is_not_told(exercise: Exercise, piece: str) -> None:
    said = " ".join((*exercise.steps, *exercise.in_position.values())).casefold()
    assert any(one in said for one in AT_HOME[piece]), f"nobody told of a {piece}"

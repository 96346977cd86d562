"""A stretch that a check asked for, and whose other side nothing may build, is said to wait."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.unpaired import UNPAIRED, stretch_that_waits
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import Refusal, situation_of

CHEST = next(
    one.id
    for one in load_exercises().values()
    if one.kind == "stretch" and one.targets.stretch[0] == "pecs"
)


@pytest.mark.parametrize(
    ("tested", "rule", "says"),
    [
        pytest.param({"pecs"}, UNPAIRED[0], True, id="found-tight-and-no-partner"),
        pytest.param({"pecs"}, UNPAIRED[1], True, id="found-tight-and-no-room-for-both"),
        pytest.param(set(), UNPAIRED[0], False, id="no-check-found-it"),
        pytest.param({"pecs"}, "out_minutes", False, id="it-has-no-time-only"),
    ],
)
def test_unpaired_stretch_is_said_to_wait(tested: set[str], rule: str, says: bool) -> None:
    inputs = PlanInputs(
        regions=("upper_back",), minutes=8, lengthen=(("pecs", 9.0),), tested=frozenset(tested)
    )
    chooser = Chooser(situation_of(inputs, "week", History()))
    chooser.refused[CHEST] = Refusal(rule, "left out")
    assert [True for line in stretch_that_waits(chooser) if "waits" in line] == [True] * says

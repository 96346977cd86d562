"""A move that is asked for comes in wherever every rule lets it, and past none of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine import PlanInputs, Setting
from bot.routine.building.build import build_from

LOW = PlanInputs(regions=("low_back",), nrs=3, minutes=8)


@pytest.mark.parametrize(
    ("move", "inputs", "comes", "reason"),
    [
        ("R12", LOW, True, "nothing is against it"),
        ("P08", LOW, True, "a strength move takes the place of another"),
        ("P08", replace(LOW, cautions=("SHO",)), False, "a code keeps it away"),
        ("R12", replace(LOW, setting=Setting(left_out=frozenset({"R12"}))), False, "left out"),
        ("R12", replace(LOW, nrs=8), False, "a quiet day keeps to its own moves"),
    ],
)
def test_wished_in(move: str, inputs: PlanInputs, comes: bool, reason: str) -> None:
    assert move not in build_from(inputs, "ann").exercise_ids, reason
    wished = replace(inputs.setting, wanted=frozenset({move}))
    routine = build_from(replace(inputs, setting=wished), "ann")
    assert (move in routine.exercise_ids) is comes, reason
    if comes:
        line = next(one for one in routine.trace if one.exercise_id == move)
        assert (line.rule, line.words) == ("wished_in", "You asked for it."), reason


def test_wished_in_is_kept_with_the_setting() -> None:
    wished = Setting(wanted=frozenset({"R12"}))
    assert Setting.from_dict(wished.as_dict()) == wished
    assert "wanted" not in Setting().as_dict()

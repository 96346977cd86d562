"""Who fears a way of moving is sent to it in the day, but not who may fall by it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.routine import PlanInputs
from bot.routine.building.build import build_from

KNOWN = load_exclusions()
ROWS: list[tuple[str, dict[str, Any], bool, str]] = [
    ("EXT", {"age": 50}, True, "a steady back is made to bend back"),
    ("EXT", {"age": 84, "conditions": ("walking_aid",)}, False, "with a stick it is a fall"),
    ("EXT", {"age": 50, "conditions": ("poor_balance",)}, False, "so it is for who sways at 50"),
    ("EXT", {"age": 78}, False, "from 75 on the plan itself keeps the back-bend held"),
    ("EXT", {"age": 60, "conditions": ("anticoagulant",)}, False, "a fall bleeds"),
    ("FLX", {"age": 84, "conditions": ("walking_aid",)}, False, "nor down to the floor"),
    ("FLX", {"age": 78}, True, "bending forward is no fall for who stands well"),
    ("ROT", {"age": 50, "conditions": ("poor_balance",)}, False, "nor round on the heel"),
    ("ROT", {"age": 50}, True, "a steady back turns"),
]
AGG = {"EXT": "ext_agg", "FLX": "flex_agg", "ROT": "rot_agg"}


@pytest.mark.parametrize(("code", "told", "sent", "reason"), ROWS)
def test_who_may_fall_is_not_sent_to_bend_alone(
    code: str, told: dict[str, Any], sent: bool, reason: str
) -> None:
    inputs = PlanInputs(
        regions=("low_back",), nrs=4, duration_days=400, aggravated_by=(AGG[code],),
        yellow=("fear",), minutes=12, **told,
    )  # fmt: skip
    notes = build_from(inputs, "week").notes
    assert (KNOWN[code].say_feared in notes) is sent, reason
    assert (KNOWN[code].say in notes) is not sent, reason

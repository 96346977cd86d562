"""Nobody is sent down to the floor who may not get up again (clinical 5 ST19)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from bot.assessment import infer
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.language.facts import Facts
from bot.routine import PlanInputs, Routine, Setting, build, build_from
from bot.routine.situation.codes import codes_for
from tests.examples import examples
from tests.routine.people import people

BED = load_exclusions()["BED"].say
GETTING_DOWN = {"R06", "M03", "M04", "M06", "M14", "P20"}
"""Moves on hands and knees, on firm ground or with the legs on a chair."""


def offered(routine: Routine) -> set[str]:
    return {key for item in routine.items for key in (item.exercise_id, *item.swap_ids)}


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
@pytest.mark.parametrize("region", ["low_back", "upper_back", "neck", "buttock"])
@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"age": 75}, "75, nothing else told"),
        ({"age": 88}, "88, nothing else told"),
        ({"age": 66, "conditions": ("poor_balance",)}, "66, unsteady"),
        ({"age": 48, "conditions": ("dizziness",)}, "dizzy at 48"),
        ({"age": 66, "cautions": ("BAL",)}, "the balance check was short"),
        ({"age": 68, "conditions": ("height_loss",)}, "bones that may have broken"),
    ],
)
def test_build_keeps_off_the_floor(
    told: dict[str, Any], reason: str, region: str, minutes: int
) -> None:
    for nrs in (2, 5, 8):
        routine = build_from(PlanInputs(regions=(region,), nrs=nrs, minutes=minutes, **told), "w")
        assert not offered(routine) & GETTING_DOWN, reason
        for item in routine.items:
            assert item.position != "kneel", (reason, item.exercise_id)
            assert item.position != "prone" or item.exercise_id == "R11", item.exercise_id


@given(one=people)
@examples(60)
def test_build_says_of_a_bed_only_where_something_is_done_lying(one: PlanInputs) -> None:
    routine = build_from(one, "week")
    lying = {
        item.exercise_id
        for item in routine.items
        if item.in_session and item.position in ("supine", "side", "prone")
    }
    assert BED not in routine.notes or lying


def test_build_goes_to_the_floor_again_once_the_check_showed_it_safe() -> None:
    facts = Facts(regions=("low_back",), age=79, nrs=3, duration_days=400.0)
    closed = build(infer(facts, {}), facts, (), 20, "week")
    opened = build(infer(facts, {"floor_ok": "yes"}), facts, (), 20, "week")
    assert BED in closed.notes
    assert BED not in opened.notes
    assert "kneel" in {item.position for item in opened.items}


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ({"age": 74}, False),
        ({"age": 75}, True),
        ({"age": 75, "findings": frozenset({"floor_ok"})}, False),
        ({"age": 60, "cautions": ("BAL",)}, True),
        ({"age": 60, "cautions": ("BAL",), "findings": frozenset({"floor_ok"})}, False),
        ({"age": 80, "setting": Setting(place=frozenset({"bed"}))}, True),
    ],
)
def test_codes_know_when_the_floor_is_left_out(told: dict[str, Any], holds: bool) -> None:
    assert ("BED" in codes_for(PlanInputs(regions=("low_back",), **told))) is holds

"""A back that stoops begins tall, is drawn up, and is neither flattened nor rounded."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, Routine
from bot.routine.building.build import build_from

ROUNDS = {"M01", "M05", "M06", "R12"}
DRAWS_UP = {"P13", "P14", "P15", "P16", "M08", "M11"}


def planned(**told: Any) -> Routine:
    who = {"regions": ("low_back",), "nrs": 3, "age": 80, "duration_days": 900, "minutes": 8}
    return build_from(PlanInputs(**{**who, **told}), "week")


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({}, "the old man who stoops and hurts standing began flat on his back"),
        ({"age": 45}, "a stoop at 45 is as round"),
        ({"nrs": 5}, "on sore days as well"),
        ({"nrs": 8}, "and on quiet ones"),
        ({"regions": ("low_back", "buttock")}, "with a part beside it"),
        ({"aggravated_by": ("ext_agg",), "worse_with": ("standing",)}, "whom standing hurts"),
        ({"conditions": ("stooped", "poor_balance")}, "who is unsteady too"),
    ],
)
def test_no_move_flattens_or_rounds_a_back_that_stoops(
    told: dict[str, Any], reason: str, minutes: int
) -> None:
    routine = planned(**{"conditions": ("stooped",), **told}, minutes=minutes)
    swaps = {key for item in routine.items for key in item.swap_ids}
    assert not ROUNDS & {*routine.exercise_ids, *swaps}, reason


@pytest.mark.parametrize(
    ("told", "first", "reason"),
    [
        ({}, "M13", "it rocks up tall on a chair"),
        ({"regions": ("upper_back",)}, "M08", "the upper back opens over a chair"),
        ({"conditions": ()}, "M01", "a straight back rocks lying as before"),
        ({"conditions": ("stooped", "osteoporosis")}, "M13", "fragile bones keep their own set"),
    ],
)
def test_session_begins_with_what_suits(told: dict[str, Any], first: str, reason: str) -> None:
    routine = planned(**{"conditions": ("stooped",), **told})
    session = [one.exercise_id for one in routine.items if one.in_session]
    assert session[0] == first, reason
    assert "rounds" not in " ".join(routine.items[0].notes)


@pytest.mark.parametrize("region", ["low_back", "mid_back", "upper_back"])
@pytest.mark.parametrize("minutes", [8, 12])
def test_from_60_on_legs_and_upper_back_are_made_strong(region: str, minutes: int) -> None:
    routine = planned(conditions=("stooped",), regions=(region,), minutes=minutes)
    assert routine.name == "strong and upright"
    trains = {one for one in routine.exercise_ids if load_exercises()[one].kind == "strength"}
    assert trains & DRAWS_UP
    assert trains & {"P18", "P26"}
    stretches = [one for one in routine.exercise_ids if load_exercises()[one].kind == "stretch"]
    assert stretches[:1] in ([], ["T09"])


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"conditions": ()}, "who stands straight"),
        ({"conditions": ("stooped",), "age": 50}, "who is under 60"),
        ({"conditions": ("stooped", "stenosis")}, "a canal has the set of its own"),
    ],
)
def test_others_have_not_the_set_of_a_stoop(told: dict[str, Any], reason: str) -> None:
    assert planned(**told).name != "strong and upright", reason


def test_rock_of_a_back_that_stoops_leaves_out_the_rounding() -> None:
    routine = planned(conditions=("stooped",))
    rock = next(one for one in routine.items if one.exercise_id == "M13")
    assert any("Leave out the rounding" in one for one in rock.notes)

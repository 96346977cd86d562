"""What else was told of the body beside the sore part: what trains, and how it is done."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, Routine, Setting, build_from
from bot.routine.building.items import notes_of_codes, own_name
from bot.routine.shown.own_way import own_way

LIBRARY = load_exercises()
DRAWS_UP = {"P13", "P14", "P15", "P16"}
STRAIGHTENS = {"M08", "M11"}  # of a back that stoops, in a plan of few minutes


def built(**told: Any) -> Routine:
    return build_from(PlanInputs(**{"minutes": 8, "nrs": 4, **told}), "week")


@pytest.mark.parametrize("minutes", [5, 8, 12])
@pytest.mark.parametrize("region", ["mid_back", "upper_back"])
def test_thin_bones_of_the_upper_half_train_its_back_from_the_first_day(
    region: str, minutes: int
) -> None:
    routine = built(regions=(region,), conditions=("osteoporosis",), age=68, minutes=minutes)
    assert set(routine.exercise_ids) & DRAWS_UP


@pytest.mark.parametrize("minutes", [5, 8])
def test_upper_back_that_stoops_trains_what_draws_it_up(minutes: int) -> None:
    stooped = {"regions": ("upper_back",), "conditions": ("stooped",), "age": 88, "nrs": 3}
    routine = built(**stooped, minutes=minutes)
    assert set(routine.exercise_ids) & (DRAWS_UP | STRAIGHTENS)


def test_open_book_lies_on_no_sore_shoulder() -> None:
    notes = notes_of_codes(LIBRARY["M09"], ["SHO"])
    steps = " ".join(own_way(LIBRARY["M09"], notes, "side").steps)
    assert "the side of the good shoulder" in steps
    assert "turn over" not in steps


def test_knee_rolls_pull_on_no_sore_outside_of_a_hip() -> None:
    notes = notes_of_codes(LIBRARY["M02"], ["LATHIP"])
    assert "a hand's width" in own_way(LIBRARY["M02"], notes, "supine").steps[1]


def test_high_seat_is_told_once() -> None:
    notes = notes_of_codes(LIBRARY["P18"], ["KNE", "HIP", "RISE"])
    assert sum("high seat" in one for one in notes) == 1


def test_rock_without_rounding_is_told_once() -> None:
    notes = notes_of_codes(LIBRARY["M13"], ["FLX", "OST"])
    assert sum("rounding" in one for one in notes) == 1


def test_move_is_called_by_the_position_it_is_done_in() -> None:
    assert own_name(LIBRARY["T01"], ("sit",)) == "Hip stretch, sitting"
    routine = built(regions=("upper_back",), setting=Setting(place=frozenset({"chair"})))
    why = {one.exercise_id: one.why for one in routine.items}
    assert why["P13"].startswith("Angel against a chair back: ")


def test_strength_of_the_other_half_is_not_called_loosening() -> None:
    routine = built(regions=("low_back",), conditions=("legs_still",))
    why = {one.exercise_id: one.why for one in routine.items}
    assert "strengthens the upper half" in why["P13"]
    assert "loosens the upper half" in why["M08"]

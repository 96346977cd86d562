"""What rests in the way of a move is not trained by it; what hurts on a seat is not sat for."""

from __future__ import annotations

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.facts import Facts
from bot.routine import Setting, build, inputs_from, muscles_worked

LIBRARY = load_exercises()
SORE_HIP = Facts(
    regions=("hip_side", "low_back"),
    side="left",
    duration_days=120.0,
    stage="chronic",
    age=62,
    nrs=4,
    worse_with=("stairs", "one_leg"),
    aggravated_by=("load_agg",),
    radiation="none",
)
TAILBONE = Facts(
    regions=("tailbone",), side="middle", duration_days=300.0, stage="chronic", age=44, nrs=4
)


@pytest.mark.parametrize("minutes", [8, 12, 15, 20])
def test_weakness_that_a_check_found_is_trained_beside_what_was_told_hard(minutes: int) -> None:
    """A march on a seat rests the sides of the hips; rising, for the stairs, took their place."""
    found = {"glute_med_weak": "left"}
    routine = build(infer(SORE_HIP, found), SORE_HIP, (), minutes, "week")
    trained = {
        muscle
        for item in routine.items
        for muscle in LIBRARY[item.exercise_id].strengthens_in(item.position)
    }
    assert "glute_med" in trained, routine.exercise_ids


def test_plan_names_no_muscle_that_rests_in_the_position_of_its_moves() -> None:
    for minutes in (3, 5, 8, 12):
        inputs = inputs_from(infer(SORE_HIP, {}), SORE_HIP, (), minutes, Setting())
        routine = build(infer(SORE_HIP, {}), SORE_HIP, (), minutes, "week")
        moves = [(LIBRARY[one.exercise_id], one.position) for one in routine.items]
        trained = {muscle for move, place in moves for muscle in move.strengthens_in(place)}
        assert muscles_worked(inputs, "week").build <= trained, routine.exercise_ids


@pytest.mark.parametrize("place", [(), ("desk",), ("bed",)])
@pytest.mark.parametrize("minutes", [8, 12, 20])
def test_tailbone_is_not_sat_on_for_breathing_or_shoulders(
    place: tuple[str, ...], minutes: int
) -> None:
    setting = Setting(place=frozenset(place))
    routine = build(infer(TAILBONE, {}), TAILBONE, (), minutes, "week", setting=setting)
    sat = {one.exercise_id for one in routine.items if one.position == "sit"}
    assert not sat & {"R08", "M11"}, routine.exercise_ids

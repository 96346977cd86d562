"""Moves that a second reader missed, or found wrong, each for the person it was found on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_yellow_effects
from bot.language.facts import Facts
from bot.routine import PlanInputs, Routine, Setting, build
from bot.routine.building.build import build_from
from bot.routine.growth.room_for_growth import what_may_give_way
from bot.routine.routine import ChoiceTrace
from bot.safety.cautions import cautions_of
from tests.routine.people import PATTERNS, with_pattern

BALANCE = {"P26", "P21"}
TAXI = Facts(
    regions=("tailbone",),
    duration_days=730,
    nrs=4,
    aggravated_by=("flex_agg",),
    worse_with=("sitting", "driving"),
    lifestyle=("driving",),
    drive_hours=9,
)
STOOPS = Facts(
    regions=("low_back",),
    duration_days=600,
    nrs=4,
    age=69,
    conditions=("stooped", "poor_balance"),
    aggravated_by=("ext_agg",),
)
SORE_HIP = Facts(
    regions=("hip_side",), duration_days=90, nrs=4, worse_with=("one_leg", "lying_side")
)


def plan_for(facts: Facts, minutes: int, found: dict[str, str] | None = None) -> Routine:
    """Return the plan for what was told and found, with the codes of what was told."""
    cautions = tuple(dict.fromkeys(cautions_of(facts.conditions)))
    assessed = infer(facts, found or {})
    kit = Setting(kit=frozenset(("bike",)))
    return build(assessed, facts, cautions, minutes, "week", setting=kit)


@pytest.mark.parametrize("minutes", [5, 8, 12])
def test_tailbone_has_its_own_set_whatever_pattern_is_only_told(minutes: int) -> None:
    routine = plan_for(TAXI, minutes)
    assert routine.name == "for the tailbone"
    told = {key for item in routine.items for key in (item.exercise_id, *item.swap_ids)}
    assert "A02" not in told
    bike = load_reasons()["bike_waits"].say
    assert bike not in routine.notes


@pytest.mark.parametrize("place", [frozenset[str](), frozenset(("desk",))])
def test_hip_hinge_needs_no_stick(place: frozenset[str]) -> None:
    lifts = Facts(
        regions=("low_back",),
        duration_days=60,
        nrs=3,
        age=40,
        worse_with=("lifting",),
        aggravated_by=("load_agg",),
    )
    setting = Setting(no_kit=frozenset(("stick",)), place=place)
    routine = build(infer(lifts, {}), lifts, (), 8, "week", setting=setting)
    assert "P19" in routine.exercise_ids


@pytest.mark.parametrize("minutes", [5, 8, 12])
@pytest.mark.parametrize("age", [45, 62, 69, 80])
def test_unsteady_people_train_balance(age: int, minutes: int) -> None:
    for one in (STOOPS, replace(STOOPS, conditions=("poor_balance",), aggravated_by=())):
        assert BALANCE & set(plan_for(replace(one, age=age), minutes).exercise_ids), minutes


def test_fear_of_a_neck_brings_no_move_of_the_low_back() -> None:
    fear = Facts(regions=("neck",), duration_days=30, nrs=4, yellow_flags=("fear", "stress"))
    ids = plan_for(fear, 5).exercise_ids
    assert not set(load_yellow_effects()["fear"].first) & set(ids)
    assert [key for key in ids if load_exercises()[key].kind == "strength"]


def test_what_is_feared_comes_before_the_way_that_eases() -> None:
    afraid = Facts(
        regions=("low_back",),
        duration_days=2000,
        nrs=5,
        aggravated_by=("flex_agg",),
        worse_with=("bending",),
        yellow_flags=("fear",),
    )
    routine = plan_for(afraid, 8)
    assert routine.exercise_ids[0] in load_yellow_effects()["fear"].first


@pytest.mark.parametrize("minutes", [3, 8, 20])
def test_easy_movement_has_two_rounds_at_most(minutes: int) -> None:
    for pattern in (None, *PATTERNS):
        for phase in (1, 2, 3):
            items = build_from(with_pattern(pattern, phase, minutes), "seed").items
            easy = [one for one in items if load_exercises()[one.exercise_id].kind == "mobility"]
            most = {one.exercise_id: load_exercises()[one.exercise_id].dose.goal for one in easy}
            assert all(one.dose.sets <= max(2, most[one.exercise_id].sets) for one in easy)


def test_sore_side_of_a_hip_is_trained_and_not_the_other_one() -> None:
    routine = plan_for(SORE_HIP, 12, {"glute_med_weak": "left"})
    assert "P21" not in routine.exercise_ids
    weak = load_reasons()["found_weak"].say.partition("{")[0]
    sitting = [one for one in routine.items if one.exercise_id == "P26" and one.position == "sit"]
    assert not [one.why for one in sitting if weak in one.why]
    assert "P03" in routine.exercise_ids


def test_a_move_of_the_low_back_is_not_for_the_neck() -> None:
    neck = Facts(regions=("neck",), duration_days=60, nrs=4, worse_with=("driving",))
    other = [load_reasons()[key].say for key in ("other_half", "other_half_sitting")]
    library = load_exercises()
    for minutes in (8, 12):
        for item in plan_for(neck, minutes).items:
            if item.in_session and library[item.exercise_id].regions[0] == "low_back":
                breathing = library[item.exercise_id].kind == "relief"
                assert breathing or any(words in item.why for words in other), item.exercise_id


@pytest.mark.parametrize("rule", ["again", "again_feared"])
def test_what_came_back_gives_its_minutes_to_none(rule: str) -> None:
    inputs = with_pattern("D8", 2, 12)
    routine = build_from(inputs, "seed")
    easy = next(
        one.exercise_id
        for one in routine.items
        if one.exercise_id in what_may_give_way(routine, inputs, (), pain_is_low=True)
    )
    trace = (*routine.trace, ChoiceTrace(easy, True, rule, ""))
    came_back = replace(routine, trace=trace)
    assert easy not in what_may_give_way(came_back, inputs, (), pain_is_low=True)


def test_breathing_moves_no_part_that_hurts() -> None:
    inputs = PlanInputs(nrs=3, regions=("low_back", "shoulder_blade"), minutes=12)
    routine = build_from(inputs, "seed")
    moves = [
        item.exercise_id
        for item in routine.items
        if item.in_session
        and "shoulder_blade" in load_exercises()[item.exercise_id].regions
        and load_exercises()[item.exercise_id].kind != "relief"
    ]
    gives = what_may_give_way(routine, inputs, (), pain_is_low=True)
    assert moves
    assert set(moves) - set(gives) or len(moves) > 1

"""What was told of the body holds in every session: a limb, a tailbone, a pregnancy, a balance."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, Routine, Setting, build_from
from bot.routine.situation.codes import codes_for

MINUTES = (3, 5, 8, 12, 20)
PLACES = (frozenset[str](), frozenset({"desk"}), frozenset({"chair"}), frozenset({"bed"}))


def routines(**told: Any) -> list[tuple[PlanInputs, Routine]]:
    found = []
    for minutes in MINUTES:
        for place in PLACES:
            inputs = PlanInputs(minutes=minutes, setting=Setting(place=place), **told)
            found.append((inputs, build_from(inputs, "week")))
    return found


def words(routine: Routine) -> str:
    return " ".join((*routine.notes, *(note for item in routine.items for note in item.notes)))


@pytest.mark.parametrize("region", ["low_back", "upper_back", "neck", "buttock"])
@pytest.mark.parametrize("condition", ["leg_prosthesis", "leg_amputation"])
def test_routine_asks_no_missing_foot_for_anything(condition: str, region: str) -> None:
    """No ankle to take hold of, none to cross over, no stump to kneel on."""
    tight = (("piriformis", 5.0), ("quads", 4.0), ("hip_flexors", 3.0))
    for _, routine in routines(conditions=(condition,), regions=(region,), nrs=3, lengthen=tight):
        assert not {"T03", "T05", "T07"} & set(routine.exercise_ids)
        assert all(item.position != "kneel" for item in routine.items)


@pytest.mark.parametrize("exercise_id", ["T10", "T11"])
def test_neck_stretch_of_one_arm_needs_no_second_hand(exercise_id: str) -> None:
    exercise = load_exercises()[exercise_id]
    taken = {*exercise.instead["ONE"]}
    assert taken > {*exercise.instead["SHO"]}, "no hand on chair, none on head, one side alone"
    assert next(iter(exercise.not_in)) == "ONE", "its words come before those of a sore shoulder"
    assert "T03" not in {
        key for key, one in load_exercises().items() if "ONE" not in one.exclude
    }, "the ankle of one side can be reached by no hand"


@pytest.mark.parametrize("conditions", [(), ("postnatal",), ("osteoporosis",), ("poor_balance",)])
def test_tailbone_is_never_rolled_on_and_always_has_its_cushion(
    conditions: tuple[str, ...],
) -> None:
    told = {"conditions": conditions, "regions": ("tailbone", "low_back"), "nrs": 4, "age": 66}
    for _, routine in routines(**told):
        assert not {"M01", "M02", "M08", "M13"} & set(routine.exercise_ids)
        assert "cushion with a gap" in words(routine)
        for item in routine.items:
            if item.exercise_id == "P09":  # "lie on a bed" is nothing for who sits
                soft = "tailbone lies soft" in " ".join(item.notes)
                assert soft is (item.position == "supine")


@pytest.mark.parametrize(
    ("conditions", "regions"),
    [
        (("pregnancy", "pelvic_girdle_pain"), ("low_back",)),
        (("pregnancy",), ("sacrum_si",)),
    ],
)
def test_sore_pelvis_in_pregnancy_keeps_the_feet_together(
    conditions: tuple[str, ...], regions: tuple[str, ...]
) -> None:
    """Pain at the back of the pelvis in pregnancy is pelvic girdle pain as well."""
    told = {"conditions": conditions, "regions": regions, "aggravated_by": ("ext_agg",), "nrs": 4}
    for inputs, routine in routines(cautions=("PREG", "P16"), **told):
        assert "PGP" in codes_for(inputs)
        assert "T07" not in routine.exercise_ids
        assert "wide" not in words(routine).replace("wide-legged", "")


@pytest.mark.parametrize("regions", [("low_back",), ("low_back", "buttock")])
def test_unsteady_low_back_is_moved_and_not_the_upper_back_for_it(regions: tuple[str, ...]) -> None:
    told = {"conditions": ("poor_balance",), "regions": regions, "nrs": 3, "age": 72}
    for inputs, routine in routines(**told):
        assert not {"P14", "M11"} & set(routine.exercise_ids) or inputs.setting.place
        if inputs.minutes >= 5 and not inputs.setting.place:
            assert {"M13", "M01"} & set(routine.exercise_ids)


def test_weak_flank_is_trained_leaning_on_a_wall_where_a_plank_would_be_too_hard() -> None:
    weak = {"tested": frozenset({"obliques"}), "build": (("obliques", 19.0),)}
    for minutes in (5, 8, 12):
        inputs = PlanInputs(minutes=minutes, regions=("low_back",), nrs=4, stage="acute", **weak)
        plank = {item.exercise_id: item for item in build_from(inputs, "week").items}["P08"]
        assert plank.position == "stand"
        assert "Lean sideways on a wall" in " ".join(plank.notes)


def test_legs_on_a_chair_are_not_for_who_stays_in_bed() -> None:
    for inputs, routine in routines(regions=("low_back",), nrs=8):
        if "bed" in inputs.setting.place:
            assert "R06" not in routine.exercise_ids


def test_note_of_a_code_speaks_only_where_it_can_hold() -> None:
    """To somebody on a chair "hold on with both hands, or do it sitting" says nothing."""
    inputs = PlanInputs(
        minutes=8, conditions=("poor_balance",), regions=("low_back",), nrs=3, age=70,
        setting=Setting(place=frozenset({"chair"})),
    )  # fmt: skip
    march = {item.exercise_id: item for item in build_from(inputs, "week").items}["P26"]
    assert march.position == "sit"
    assert march.notes == ("Sit tall on a firm chair.",)


def test_one_step_is_replaced_once() -> None:
    told = {"conditions": ("pregnancy", "pelvic_girdle_pain"), "regions": ("groin",), "nrs": 4}
    for _, routine in routines(cautions=("PREG", "P16"), **told):
        for item in routine.items:
            lifts = [note for note in item.notes if "only a little" in note]
            assert len(lifts) <= 1, item.notes


@pytest.mark.parametrize("region", ["low_back", "upper_back", "neck"])
def test_routine_asks_nothing_of_legs_that_do_not_move(region: str) -> None:
    """A paraplegic presses no pelvic floor and marches with the arms."""
    told = ("sits_only", "legs_still")
    for _, routine in routines(conditions=told, regions=(region,), nrs=3):
        assert not {"P26", "P09", "P27", "P29", "M13", "A01", "A02", "R10"} & set(
            routine.exercise_ids
        )
        march = [item for item in routine.items if item.exercise_id == "A04"]
        assert all("punch forwards" in " ".join(item.notes) for item in march)


@pytest.mark.parametrize("region", ["low_back", "neck", "buttock"])
def test_routine_leaves_a_leg_in_plaster_alone(region: str) -> None:
    for _, routine in routines(conditions=("leg_spared",), regions=(region,), nrs=4):
        assert all(item.position not in ("stand", "kneel") for item in routine.items)
        assert not {"A01", "A02", "R10", "P18", "P01"} & set(routine.exercise_ids)


@pytest.mark.parametrize("nrs", [2, 5])
def test_routine_of_somebody_who_crashes_after_effort_stays_small(nrs: int) -> None:
    """NG206: no programme that grows, nothing that takes stamina; and it is said."""
    for _, routine in routines(conditions=("exertion_crash",), regions=("neck",), nrs=nrs):
        kinds = {load_exercises()[key].kind for key in routine.exercise_ids}
        assert routine.phase == 0
        assert not kinds & {"aerobic", "strength"}
        assert "R10" not in routine.exercise_ids
        assert "stop before you tire" in words(routine)


@pytest.mark.parametrize(
    ("kit", "instead"), [(frozenset({"bike"}), "A02"), (frozenset[str](), "A04")]
)
def test_routine_gives_another_move_for_a_walk_that_hurts(
    kit: frozenset[str], instead: str
) -> None:
    told = PlanInputs(
        regions=("low_back",), nrs=6, minutes=8, worse_with=("walking",), setting=Setting(kit=kit)
    )
    routine = build_from(told, "week")
    sits = [item.position for item in routine.items if item.exercise_id == instead]

    assert not {"A01", "R10"} & set(routine.exercise_ids)
    assert sits == ["sit"]
    assert "walking makes it worse" in words(routine)


@pytest.mark.parametrize(
    "conditions",
    [(), ("hip_replacement",), ("spine_surgery",), ("leg_prosthesis",)],
    ids=["nothing else", "a hip three months new", "a fused back", "a prosthesis"],
)
def test_routine_walks_in_bouts_with_who_walking_hurts_a_little(
    conditions: tuple[str, ...],
) -> None:
    told = PlanInputs(
        regions=("low_back",), nrs=4, minutes=8, worse_with=("walking",), conditions=conditions
    )
    routine = build_from(told, "week")
    walk = next(item for item in routine.items if item.exercise_id == "A01")
    assert walk.dose.per_day > 1
    assert "A04" not in routine.exercise_ids
    assert "sit down or lean" in words(routine)


@pytest.mark.parametrize(
    "told",
    [{"conditions": ("hip_replacement",)}, {"regions": ("low_back", "groin")}],
    ids=["a new hip", "a hip that pinches"],
)
def test_routine_marches_low_with_a_hip(told: dict[str, tuple[str, ...]]) -> None:
    for _, routine in routines(
        nrs=6, worse_with=("walking",), **{"regions": ("low_back",), **told}
    ):
        marches = [item for item in routine.items if item.exercise_id == "A04"]
        assert all("knees stay below the hips" in " ".join(one.notes) for one in marches)
        assert not {"M05", "T06"} & set(routine.exercise_ids)


def test_routine_keeps_the_walk_of_a_runner_whom_far_walks_hurt() -> None:
    told = PlanInputs(
        regions=("buttock",), nrs=3, minutes=8, worse_with=("walking",), lifestyle=("running",)
    )
    assert "A01" in build_from(told, "week").exercise_ids


@pytest.mark.parametrize("region", ["low_back", "thigh_front"])
def test_routine_stands_nobody_unsteady_on_one_leg_for_a_stretch(region: str) -> None:
    tight = (("quads", 5.0),)
    for _, routine in routines(
        conditions=("poor_balance",), regions=(region,), nrs=3, lengthen=tight
    ):
        held = [item.position for item in routine.items if item.exercise_id == "T03"]
        assert "stand" not in held


@pytest.mark.parametrize("region", ["low_back", "upper_back", "neck"])
def test_weak_side_leans_on_no_two_hands_and_always_has_a_hold(region: str) -> None:
    """A stroke's weak arm and leg are more than a poor balance."""
    both = {key for key, one in load_exercises().items() if "ONE" in one.exclude}
    alone = {"P02", "P21", "P24"}  # the weak leg alone
    for inputs, routine in routines(conditions=("weak_side",), regions=(region,), nrs=3, age=58):
        assert {"WEAK", "ONE", "BAL"} <= set(codes_for(inputs))
        shown = {one for item in routine.items for one in (item.exercise_id, *item.swap_ids)}
        assert not shown & (both | alone)
        assert "weaker arm and leg" in words(routine)
        assert "your one arm" not in words(routine)


def test_illness_that_tires_gets_small_parts() -> None:
    for _, routine in routines(conditions=("tires_soon",), regions=("low_back",), nrs=2):
        assert routine.phase <= 1
        assert "small parts" in words(routine)
        assert "If heat brings it on" in words(routine), "so with MS, not with every one who tires"
        walks = [item for item in routine.items if item.exercise_id == "A01"]
        assert all((item.dose.minutes or 0) <= 5 for item in walks), "no long walk"


def test_floor_that_is_told_to_be_easy_is_open_from_75_on() -> None:
    told: dict[str, Any] = {"regions": ("low_back",), "nrs": 2, "age": 78}
    assert "BED" in codes_for(PlanInputs(minutes=8, **told))
    assert "BED" not in codes_for(PlanInputs(minutes=8, conditions=("floor_easy",), **told))


def test_unsteady_hold_on_in_the_hip_stretch_sitting_sideways() -> None:
    exercise = load_exercises()["T01"]
    assert "sit" in exercise.said_in["BAL"], "half a seat on the edge of a chair wants a hold"


def test_sore_arm_nerve_reaches_with_no_arm_on_hands_and_knees() -> None:
    exercise = load_exercises()["P05"]
    assert exercise.instead["ARM"] == exercise.instead["SHO"], "only the leg is lifted"

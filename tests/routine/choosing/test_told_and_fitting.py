"""A session is for the part that hurts, and its moves have their share (clinical 8.1, 8.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment import infer
from bot.assessment.explaining import explain
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.language.facts import Facts
from bot.routine import (
    PlanInputs,
    Setting,
    build,
    build_from,
    inputs_from,
    muscles_worked,
)
from bot.routine.dosing.duration import session_minutes_of
from bot.routine.dosing.sizes import sizes_of
from bot.routine.situation.allow import why_not
from bot.routine.situation.codes import codes_for
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.examples import examples
from tests.routine.people import people, with_pattern

LIBRARY = load_exercises()
RULES = load_selection()
KEEPS_SMALL = ("low_self_efficacy",)


@pytest.mark.parametrize("exercise_id", sorted(LIBRARY))
def test_words_for_one_arm_ask_for_no_second_hand(exercise_id: str) -> None:
    """Somebody with one arm may be unsteady, pregnant or have a sore shoulder as well."""
    exercise = LIBRARY[exercise_id]
    for code, words in exercise.adjust.items():
        taken = {*exercise.instead.get("ONE", ())}
        own = code == "SHO" and bool(taken) and taken >= {*exercise.instead.get("SHO", (0,))}
        assert "ONE" in exercise.exclude or own or "both hands" not in words, words


@pytest.mark.parametrize("finding", sorted(RULES.loosens))
@pytest.mark.parametrize("region", ["neck", "upper_back", "low_back"])
@pytest.mark.parametrize("minutes", [8, 12, 20])
def test_build_moves_what_a_check_found_stiff(finding: str, region: str, minutes: int) -> None:
    for nrs in (2, 5):
        facts = Facts(regions=(region,), nrs=nrs, age=50, duration_days=200.0)
        routine = build(infer(facts, {finding: "left"}), facts, (), minutes, "week")
        assert set(routine.exercise_ids) & set(RULES.loosens[finding]), routine.exercise_ids


@given(one=people, first=st.sampled_from(sorted(RULES.where_it_hurts)))
@examples(200)
def test_build_has_a_move_for_each_part_that_hurts(one: PlanInputs, first: str) -> None:
    person = replace(one, regions=(first, "low_back"), yellow=(), minutes=max(one.minutes, 8))
    at = situation_of(person, "week", History())
    routine = build_from(person, "week")
    if at.phase.phase == 0 or "SURG" in at.codes:
        return
    for region in person.regions:
        moves = RULES.where_it_hurts[region]
        allowed = {key for key in moves if why_not(LIBRARY[key], at) is None}
        refused = {line.exercise_id for line in routine.trace if not line.chosen}
        assert not allowed or allowed & set(routine.exercise_ids) or allowed <= refused, region


@pytest.mark.parametrize(
    ("aggravated", "regions", "left_out"),
    [
        ("rot_agg", ("neck",), False),
        ("flex_agg", ("neck", "upper_trap"), False),
        ("ext_agg", ("head_base",), False),
        ("rot_agg", ("neck", "low_back"), True),
        ("flex_agg", ("upper_back",), False),
        ("rot_agg", ("upper_back",), True),
    ],
)
def test_codes_take_a_stiff_neck_for_no_back_that_dislikes_a_way(
    aggravated: str, regions: tuple[str, ...], left_out: bool
) -> None:
    code = {"rot_agg": "ROT", "flex_agg": "FLX", "ext_agg": "EXT"}[aggravated]
    inputs = PlanInputs(regions=regions, aggravated_by=(aggravated,))
    assert (code in codes_for(inputs)) is left_out


@pytest.mark.parametrize("conditions", [("rheumatoid_arthritis",), ("dizziness",), ()])
def test_build_rocks_no_low_back_for_a_neck(conditions: tuple[str, ...]) -> None:
    for minutes in (5, 8, 12):
        for nrs in (3, 5):
            inputs = PlanInputs(
                regions=("neck",), conditions=conditions, nrs=nrs, minutes=minutes, age=45
            )
            assert not {"M01", "M13", "M02"} & set(build_from(inputs, "week").exercise_ids)


def test_plan_in_words_promises_no_training_of_a_neck_that_is_left_alone() -> None:
    found = {"dnf_weak": "yes", "upper_trap_tight": "left"}
    facts = Facts(regions=("neck",), nrs=4, age=40, duration_days=90.0)
    assert "front of your neck" in _plan_in_words(facts, found)
    dizzy = replace(facts, conditions=("dizziness",))
    said = _plan_in_words(dizzy, found)
    assert "front of your neck" not in said
    assert "tops of your shoulders" not in said
    routine = build(infer(dizzy, found), dizzy, (), 12, "week")
    assert load_exclusions()["NCK"].say in routine.notes


def _plan_in_words(facts: Facts, found: dict[str, str]) -> str:
    assessment = infer(facts, found)
    worked = muscles_worked(inputs_from(assessment, facts, (), 12), "week")
    return explain(assessment, facts, worked).plan


def test_why_tells_what_the_check_found() -> None:
    facts = Facts(regions=("neck",), nrs=4, age=40, duration_days=90.0)
    found = infer(facts, {"levator_tight": "left", "dnf_weak": "yes", "thor_stiff": "yes"})
    why = {item.exercise_id: item.why for item in build(found, facts, (), 12, "week").items}
    assert "Your check found" in why["T11"]
    assert "staying power in the deep muscles" in why["P11"]
    assert "found this part stiff" in why["M08"]
    assert "staying power" not in why.get("P13", ""), "stiff is not weak"


@pytest.mark.parametrize("days", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("place", [None, "desk", "bed", "chair"])
def test_build_holds_no_stretch_on_the_first_days(days: float, place: str | None) -> None:
    tight = (("piriformis", 9.0), ("hip_flexors", 8.0), ("upper_trap", 7.0))
    for region in ("low_back", "neck"):
        inputs = PlanInputs(
            regions=(region,), duration_days=days, stage="acute", nrs=5, minutes=8,
            lengthen=tight, setting=Setting(place=frozenset({place} if place else ())),
        )  # fmt: skip
        kinds = {LIBRARY[key].kind for key in build_from(inputs, "week").exercise_ids}
        assert "stretch" not in kinds


@pytest.mark.parametrize("exercise_id", sorted(LIBRARY))
def test_sizes_give_no_move_a_long_part_of_a_session(exercise_id: str) -> None:
    exercise = LIBRARY[exercise_id]
    for dose in (exercise.dose.start, exercise.dose.goal):
        sizes = sizes_of(exercise, dose)
        asked = session_minutes_of(dose)
        assert sizes.longest <= max(load_timing().most_item_minutes, asked)


@given(one=people)
@examples(80)
def test_build_lets_wheelchair_users_push_with_no_leg(one: PlanInputs) -> None:
    person = replace(one, cautions=(*one.cautions, "SIT"))
    ids = set(build_from(person, "week").exercise_ids)
    assert not ids & {"P01", "P02", "P03", "P04", "P06", "P22", "M02", "M12", "T05", "P18"}


@pytest.mark.parametrize("told", [{"conditions": ("sits_only",), "regions": ("upper_back",)}])
@pytest.mark.parametrize("minutes", [8, 12])
def test_build_for_a_wheelchair_works_on_the_blades_that_hurt(
    told: dict[str, Any], minutes: int
) -> None:
    routine = build_from(PlanInputs(nrs=3, minutes=minutes, **told), "week")
    upper = [key for key in routine.exercise_ids if "upper_back" in LIBRARY[key].regions]
    assert len(upper) >= 4
    assert "M13" not in routine.exercise_ids


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
@pytest.mark.parametrize("weak", ["glute_med", "glute_max", "lower_trap"])
@pytest.mark.parametrize("conditions", [("pregnancy",), ("postnatal",)])
def test_pelvic_floor_stays_in_beside_a_weak_muscle(
    conditions: tuple[str, ...], weak: str, minutes: int
) -> None:
    inputs = PlanInputs(
        nrs=4, minutes=minutes, regions=("low_back",), conditions=conditions,
        build=((weak, 19.0),), tested=frozenset({weak}),
    )  # fmt: skip
    ids = set(build_from(inputs, "week").exercise_ids)
    assert "P29" in ids
    if minutes >= 5:
        assert any(weak in LIBRARY[key].targets.strengthen for key in ids)


@pytest.mark.parametrize("cautions", [("FUSE",), ("FUSE", "EXT"), ("FUSE", "STEN")])
def test_fused_back_always_hears_whom_to_ask(cautions: tuple[str, ...]) -> None:
    inputs = PlanInputs(nrs=4, minutes=8, regions=("low_back",), cautions=cautions)
    routine = build_from(inputs, "week")
    said = " ".join(routine.notes)
    assert "Your surgeon or physiotherapist" in said
    assert said.count("bending back") + said.count("back backwards") == 1
    assert not {"M05", "M06", "M07", "M04", "T16", "R11"} & set(routine.exercise_ids)


@pytest.mark.parametrize("conditions", [("postnatal",), ("postnatal", "caesarean")])
def test_birth_of_months_ago_leaves_nothing_out(conditions: tuple[str, ...]) -> None:
    weak = {"build": (("abs_deep", 19.0), ("glute_max", 18.0)), "tested": frozenset({"abs_deep"})}
    told = {"nrs": 3, "minutes": 12, "regions": ("low_back",), "cautions": ("POST",), **weak}
    weeks = build_from(PlanInputs(conditions=conditions, **told), "week")
    months = build_from(PlanInputs(conditions=(*conditions, "birth_months_ago"), **told), "week")
    assert load_exclusions()["POST"].say in weeks.notes
    assert load_exclusions()["POST"].say not in months.notes
    assert load_exclusions()["CAES"].say not in months.notes
    assert {"P29", "P01"} <= set(months.exercise_ids)
    assert set(months.exercise_ids) & {"P06", "P09"}


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
@pytest.mark.parametrize("pattern", ["D1", "D3", "D9"])
def test_sore_pelvis_stands_on_two_legs_whatever_else_was_told(pattern: str, minutes: int) -> None:
    person = replace(
        with_pattern(pattern, 1, minutes), regions=("low_back", "groin"),
        conditions=("pregnancy", "pelvic_girdle_pain"), cautions=("PREG", "P16", "PGP"),
    )  # fmt: skip
    ids = set(build_from(person, "week").exercise_ids)
    assert not ids & {"P22", "P03", "P04", "P21", "P24", "T01", "T03", "T05", "T07", "T15", "M15"}


@pytest.mark.parametrize("place", [None, "desk", "chair", "bed", "standing"])
@pytest.mark.parametrize("minutes", [5, 8, 12])
def test_chest_found_tight_is_stretched_wherever_it_is(place: str | None, minutes: int) -> None:
    facts = Facts(regions=("upper_back",), nrs=3, duration_days=200.0, age=40)
    setting = Setting(place=frozenset({place} if place else ()))
    for conditions in ((), ("sits_only",), ("arm_amputation",)):
        told = replace(facts, conditions=conditions)
        if conditions and place:
            continue
        routine = build(
            infer(told, {"pec_tight": "both"}), told, (), minutes, "week", setting=setting
        )
        stretched = {
            muscle
            for key in routine.exercise_ids
            for muscle in (*LIBRARY[key].targets.stretch, *LIBRARY[key].targets.mobilise)
        }
        assert "pecs" in stretched, routine.exercise_ids


def test_build_trains_no_muscle_that_a_check_found_tight() -> None:
    facts = Facts(regions=("low_back",), nrs=3, duration_days=200.0, age=40)
    for found in ({"hipflex_tight": "both"}, {"hipflex_tight": "both", "abs_weak": "yes"}):
        for minutes in (8, 12, 20):
            assert "P27" not in build(infer(facts, found), facts, (), minutes, "w").exercise_ids


@pytest.mark.parametrize("minutes", [3, 5, 8])
@pytest.mark.parametrize("hours", [None, 6.0, 9.0])
def test_stiff_neck_is_turned_however_long_somebody_sits(minutes: int, hours: float | None) -> None:
    facts = Facts(regions=("neck",), nrs=4, duration_days=21.0, age=35, sit_hours=hours)
    routine = build(infer(facts, {}), facts, (), minutes, "week")
    assert {"M10", "T10", "T11"} & set(routine.exercise_ids), routine.exercise_ids


@pytest.mark.parametrize("minutes", [8, 12, 20])
@pytest.mark.parametrize("nrs", [3, 5])
@pytest.mark.parametrize(
    ("found", "muscle"), [("glute_weak", "glute_max"), ("glute_med_weak", "glute_med")]
)
def test_muscle_found_weak_gets_a_move_of_its_own(
    found: str, muscle: str, nrs: int, minutes: int
) -> None:
    """Sit to stand works on the buttocks as well; a bridge is for them."""
    facts = Facts(regions=("low_back",), nrs=nrs, duration_days=200.0, age=35)
    ids = build(infer(facts, {found: "both"}), facts, (), minutes, "week").exercise_ids
    strong = [LIBRARY[key].main_target for key in ids if LIBRARY[key].kind == "strength"]
    assert muscle in strong, ids


def test_fragile_bones_are_not_rolled_for_minutes() -> None:
    for minutes in (5, 8, 12, 20):
        inputs = PlanInputs(regions=("low_back",), nrs=4, minutes=minutes, cautions=("OST",))
        assert "M02" not in build_from(inputs, "week").exercise_ids

"""What a check found hard or tight is worked on, and words hold for the person (clinical 8.2)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.facts import Facts
from bot.routine import PlanInputs, Setting, build, build_from
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.muscle_targets import candidates_for, lengthens
from bot.routine.choosing.unpaired import UNPAIRED
from bot.routine.situation.assessed_inputs import inputs_from
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.examples import examples
from tests.routine.people import people

LIBRARY = load_exercises()
RULES = load_selection()
LOW_BACK = ("low_back", "buttock", "sacrum_si", "groin")
TIGHT = ("hipflex_tight", "tfl_tight", "glute_pir_tight", "ham_tight")
LOWER = st.builds(
    Facts,
    regions=st.sampled_from(LOW_BACK).map(lambda one: (one,)),
    age=st.integers(60, 78),
    nrs=st.integers(1, 6),
    duration_days=st.just(150.0),
    aggravated_by=st.sampled_from(((), ("ext_agg",), ("flex_agg",), ("static_agg",))),
    sit_hours=st.sampled_from((None, 9.0)),
)


@pytest.mark.parametrize("finding", ["leg_weak", "leg_low"])
@given(LOWER, st.sampled_from((5, 8, 12, 20)), st.sampled_from((None, *TIGHT)))
@examples(60)
def test_few_rises_from_the_chair_are_trained_by_rising(
    finding: str, facts: Facts, minutes: int, tight: str | None
) -> None:
    found = {finding: "yes", **({tight: "left"} if tight else {})}
    routine = build(infer(facts, found), facts, (), minutes, "week")
    rises = set(RULES.practises[finding])
    assert rises & set(routine.exercise_ids), routine.exercise_ids
    weak = load_reasons()["found_weak"].say.split("{")[0]
    for item in routine.items:
        assert weak not in item.why, "a chair rise says nothing of one muscle"
        hard = load_reasons()["hard"].say in item.why
        assert hard == (item.exercise_id in rises), item.why


@given(LOWER, st.sampled_from((8, 12, 20)), st.permutations(TIGHT), st.integers(30, 70))
@examples(150)
def test_what_two_checks_found_tight_goes_before_what_nobody_found(
    facts: Facts, minutes: int, keys: list[str], age: int
) -> None:
    facts = replace(facts, age=age)
    found = {keys[0]: "left", keys[1]: "right"}
    inputs = inputs_from(infer(facts, found), facts, (), minutes)
    at = situation_of(inputs, "week", History())
    assume(at.phase.phase >= 2)
    routine = build_from(inputs, "week")
    stretched = {
        LIBRARY[key].main_target for key in routine.exercise_ids if LIBRARY[key].kind == "stretch"
    }
    tight = inputs.found("lengthen")
    out = {line.exercise_id: line.rule for line in routine.trace if not line.chosen}
    for muscle in tight - stretched:
        ids = candidates_for(Chooser(at), "stretch", muscle, lengthens)
        unpaired = all(out.get(key) in UNPAIRED for key in ids)
        assert unpaired or stretched <= tight, (muscle, routine.exercise_ids)


@given(people, st.booleans())
@examples(200)
def test_balance_is_no_reason_for_what_is_done_sitting(one: PlanInputs, chair: bool) -> None:
    room = Setting(place=frozenset({"chair"} if chair else ()))
    routine = build_from(replace(one, age=80, setting=room), "week")
    for item in routine.items:
        assert item.position != "sit" or "balance" not in item.why.casefold(), item.why


@pytest.mark.parametrize(
    ("regions", "never", "reason"),
    [
        (("upper_back", "shoulder_blade"), "sore neck", "no neck was told"),
        (("neck", "arm", "hand"), "bend your back", "a low back was not told"),
    ],
)
def test_words_are_of_the_part_that_hurts(
    regions: tuple[str, ...], never: str, reason: str
) -> None:
    for way in ("ext_agg", "flex_agg"):
        facts = Facts(regions=regions, aggravated_by=(way,), nrs=3, duration_days=90.0)
        routine = build(infer(facts, {}), facts, (), 12, "week")
        said = " ".join((*routine.notes, *(item.why for item in routine.items)))
        assert never not in said, reason


def test_a_prosthesis_hears_of_nothing_left_out_that_is_in() -> None:
    facts = Facts(regions=("low_back",), conditions=("leg_prosthesis",), nrs=3, age=53)
    routine = build(infer(facts, {"glute_weak": "both"}), facts, ("LIMB",), 12, "week")
    assert {"P01", "P18"} & set(routine.exercise_ids)
    assert not any("both feet" in note for note in routine.notes)


@pytest.mark.parametrize("codes", [("NCK",), ("WRI",), ("NCK", "WRI")])
def test_no_head_is_carried_in_sore_hands_or_on_a_neck_to_be_seen(codes: tuple[str, ...]) -> None:
    for exercise in LIBRARY.values():
        for number, step in enumerate(exercise.steps, 1):
            if "behind your head" not in step and "head in your hands" not in step:
                continue
            for code in codes:
                assert code in exercise.exclude or number in exercise.instead.get(code, ())
                assert "in your hands" not in exercise.adjust.get(code, "")


@given(LOWER, st.sampled_from((3, 5, 8, 12, 20)))
@examples(60)
def test_a_nerve_is_glided_no_more_than_its_goal_in_one_session(facts: Facts, minutes: int) -> None:
    facts = replace(facts, radiation="below_knee", quality=("tingling", "numb"))
    for found in ({}, {"leg_spreads_back": "yes"}):
        routine = build(infer(facts, found), facts, (), minutes, "week")
        for item in routine.items:
            goal = LIBRARY[item.exercise_id].dose.goal
            if LIBRARY[item.exercise_id].for_leg_nerve:
                assert item.dose.sets * (item.dose.reps or 1) <= goal.sets * (goal.reps or 1)


@given(people, st.sampled_from((5, 8, 12, 20)), st.booleans())
@examples(200)
def test_a_session_begins_with_the_part_that_hurts(
    one: PlanInputs, minutes: int, chair: bool
) -> None:
    """A neck is not turned first for a leg, where a move like it is for the leg."""
    room = Setting(place=frozenset({"chair"} if chair else ()))
    inputs = replace(one, regions=("low_back", "below_knee"), minutes=minutes, setting=room)
    at = situation_of(inputs, "week", History())
    items = [item for item in build_from(inputs, "week").items if item.in_session]
    for item in items[:1]:
        move = LIBRARY[item.exercise_id]
        alike = [
            LIBRARY[other.exercise_id]
            for other in items
            if other.position == item.position and LIBRARY[other.exercise_id].kind == move.kind
        ]
        assert at.same_half(move.regions) or not any(at.same_half(one.regions) for one in alike)


@pytest.mark.parametrize("place", [None, "standing", "chair", "no_floor"])
@pytest.mark.parametrize("minutes", [5, 8, 12, 20])
@pytest.mark.parametrize("found", [{}, {"glute_med_weak": "left"}, {"hipflex_tight": "both"}])
def test_nobody_of_75_or_more_steps_up_to_hike_a_hip(
    place: str | None, minutes: int, found: dict[str, str]
) -> None:
    """And with a chair at hand they rise from it, from 8 minutes on."""
    for age in (75, 86):
        facts = Facts(regions=("low_back",), age=age, nrs=3, duration_days=150.0)
        room = Setting(place=frozenset({place} if place else ()))
        routine = build(infer(facts, found), facts, (), minutes, "week", setting=room)
        items = {item.exercise_id: item for item in routine.items}
        for item in items.values():
            if item.exercise_id == "P21":
                assert any("level ground" in note for note in item.notes)
        assert next(iter(items)) != "P21"
        assert minutes < 8 or place == "standing" or "P18" in items


SORE_BLADES = {"regions": ("upper_back",), "nrs": 4, "age": 29, "duration_days": 42.0}


@pytest.mark.parametrize(
    ("lifestyle", "said", "reason"),
    [
        (("standing",), False, "a cook who stands all night has no sitting to break up"),
        ((), False, "nobody told of sitting"),
        (("sitting",), True, "hours of it"),
        (("driving",), True, "at the wheel"),
    ],
)
def test_only_who_sits_hears_that_it_breaks_up_sitting(
    lifestyle: tuple[str, ...], said: bool, reason: str
) -> None:
    facts = Facts.from_dict({**SORE_BLADES, "lifestyle": list(lifestyle)})
    routine = build(infer(facts, {}), facts, (), 8, "week")
    words = load_reasons()["other_half_sitting" if said else "other_half"].say
    assert any(words in item.why for item in routine.items), reason


@pytest.mark.parametrize(
    ("worse_with", "taught", "reason"),
    [
        (("exercise",), False, "training brings it on: nobody told of lifting"),
        (("sport", "yoga"), False, "the same"),
        (("lifting",), True, "lifting does"),
        (("exercise", "carrying"), True, "one of the two does"),
        ((), True, "a load, whichever"),
    ],
)
def test_who_told_of_sport_alone_is_not_taught_to_lift(
    worse_with: tuple[str, ...], taught: bool, reason: str
) -> None:
    facts = Facts(
        regions=("low_back",), nrs=3, age=20, duration_days=30.0, aggravated_by=("load_agg",),
        worse_with=worse_with,
    )  # fmt: skip
    at = situation_of(inputs_from(infer(facts, {}), facts, (), 8), "week", History())
    assert (at.sets[0][0].id == "lifting") is taught, reason


def test_a_lift_of_the_pelvic_floor_is_not_said_to_get_all_of_somebody_going() -> None:
    facts = Facts(
        regions=("upper_back",), nrs=3, age=32, duration_days=35.0, conditions=("postnatal",)
    )
    routine = build(infer(facts, {}), facts, (), 5, "week")
    (lift,) = (item for item in routine.items if item.exercise_id == "P29")
    assert load_reasons()["other_half"].say not in lift.why

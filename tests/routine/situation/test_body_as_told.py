"""What hurts, how somebody sits or stands, what was told: which moves that brings or keeps away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PatternInput, PlanInputs, Routine, Setting, build_from
from bot.routine.situation.codes import codes_for
from bot.routine.situation.history import History
from tests.routine.built_as_told import built
from tests.routine.people import with_pattern

LIBRARY = load_exercises()
CHAIR = Setting(place=frozenset({"chair"}))


def position(routine: Routine, key: str) -> str | None:
    return next((one.position for one in routine.items if one.exercise_id == key), None)


def notes(routine: Routine, key: str) -> str:
    return " ".join(next(one.notes for one in routine.items if one.exercise_id == key))


@pytest.mark.parametrize(
    ("told", "holds", "reason"),
    [
        ({"worse_with": ("one_leg",), "nrs": 4}, True, "told to hurt"),
        ({"worse_with": ("one_leg",)}, True, "how bad it is is not known"),
        ({"worse_with": ("one_leg",), "nrs": 2}, False, "hardly hurts any more"),
        (
            {"worse_with": ("stairs",), "regions": ("hip_side",), "nrs": 4},
            True,
            "stairs, and a hip",
        ),
        ({"worse_with": ("stairs",), "regions": ("low_back",), "nrs": 4}, False, "stairs, a back"),
    ],
)
def test_one_leg_that_hurts_is_a_code(told: dict[str, Any], holds: bool, reason: str) -> None:
    assert ("ONELEG" in codes_for(PlanInputs(**told))) is holds, reason


@pytest.mark.parametrize("minutes", [5, 8, 12, 20])
def test_one_leg_that_hurts_is_not_stood_on(minutes: int) -> None:
    weak = (("glute_med", 9.0),)
    for region in ("sacrum_si", "hip_side", "low_back"):
        told = {"regions": (region,), "worse_with": ("one_leg",), "build": weak, "age": 64}
        routine = built(minutes=minutes, **told)
        assert not {"P21", "P24"} & set(routine.exercise_ids)
        assert position(routine, "P26") in (None, "sit")


@pytest.mark.parametrize("movement", ["looking_behind", "reversing", "in_traffic"])
def test_looking_round_that_hurts_is_practised(movement: str) -> None:
    """What a check found stiff and tight takes the few places, and no turn of the head."""
    routine = built(
        regions=("neck", "upper_trap"),
        worse_with=(movement,),
        minutes=5,
        setting=CHAIR,
        findings=frozenset({"thor_stiff", "levator_tight"}),
        patterns=(PatternInput("D4", "likely", 9),),
        lengthen=(("levator", 9.0), ("pecs", 4.0)),
        build=(("lower_trap", 5.0), ("thoracic_ext", 4.0)),
    )
    assert "M10" in routine.exercise_ids


@pytest.mark.parametrize("exercise_id", ["T05", "T06"])
def test_sore_outside_of_a_hip_is_not_stretched_across(exercise_id: str) -> None:
    """Crossing the leg over presses on the tendons there."""
    assert "LATHIP" in LIBRARY[exercise_id].exclude


@pytest.mark.parametrize(
    ("told", "held", "reason"),
    [
        ({"age": 80}, True, "75 or older"),
        ({"age": 40, "conditions": ("anticoagulant",)}, True, "a fall bleeds"),
        ({"age": 68, "conditions": ("steroids",)}, True, "a fall breaks"),
        ({"age": 68}, False, "steady, and nothing told"),
    ],
)
def test_standing_back_bend_is_held_where_a_fall_would_harm(
    told: dict[str, Any], held: bool, reason: str
) -> None:
    bends = {"aggravated_by": ("flex_agg",), "direction": "extension", "eased_by": ("standing",)}
    where = Setting(place=frozenset({"standing"}))
    routine = built(**told, **bends, setting=where, findings=frozenset({"bend_back_better"}))
    assert ("worktop" in notes(routine, "M07")) is held, reason


def test_sitting_march_and_sitting_slide_are_one_move() -> None:
    for minutes in (5, 8, 12, 20):
        for conditions in ((), ("hip_replacement",), ("poor_balance",)):
            for age in (40, 79):
                told = {"age": age, "conditions": conditions, "aggravated_by": ("ext_agg",)}
                routine = built(minutes=minutes, setting=CHAIR, **told)
                seated = {one.exercise_id for one in routine.items if one.position == "sit"}
                assert not {"P09", "P26"} <= seated


@pytest.mark.parametrize(
    ("weak", "taken", "reason"),
    [
        ("glute_med", "P26", "the march alone trains it, and the set begins with the slide"),
        ("abs_deep", "P09", "both train it, so the set has its own"),
        ("quads", "P09", "neither trains it"),
    ],
)
def test_of_two_sitting_moves_that_are_one_the_weaker_muscle_has_its_own(
    weak: str, taken: str, reason: str
) -> None:
    told: dict[str, Any] = {"radicular": True, "direction": "extension", "nrs": 5}
    told |= {"regions": ("below_knee",)}
    routine = built(minutes=3, setting=CHAIR, build=((weak, 20.0),), stage="acute", **told)
    assert {"P09", "P26"} & set(routine.exercise_ids) == {taken}, reason


def test_higher_stage_gives_no_place_of_what_trains_to_a_new_stretch() -> None:
    """D10 names the stretch of the neck before its press, and the higher stage allows it."""
    build = (("glute_med", 20.0), ("obliques", 19.0), ("mid_trap", 17.0))
    lengthen = (("ql", 20.0), ("adductors", 19.0), ("tfl", 18.0), ("upper_trap", 17.0))
    patterns = (PatternInput("D3", "likely", 7), PatternInput("D10", "possible", 7))
    told: dict[str, Any] = {"patterns": patterns, "lengthen": lengthen, "build": build}
    told |= {"regions": ("mid_back", "buttock"), "direction": "none", "setting": CHAIR}
    items = built(**told).items
    trains = [one for one in items if LIBRARY[one.exercise_id].kind == "strength"]
    assert {one.exercise_id for one in trains} == {"P25", "P26"}
    before = History(
        phase=2,
        last={one.exercise_id: one.minutes for one in items},
        days={one.exercise_id: one.day for one in trains},
        reserved=sum(one.minutes for one in trains),
    )
    now = build_from(PlanInputs(minutes=8, nrs=4, **told), "week", before)
    assert {"P25", "P26"} <= set(now.exercise_ids)


@pytest.mark.parametrize("moves", ["P11", "P12"])
def test_neck_that_is_trained_is_not_said_to_wait(moves: str) -> None:
    assert moves in load_selection().waits_said_for["neck"]


def test_walk_sits_down_for_who_told_of_walking_not_of_arching() -> None:
    arches = built(aggravated_by=("ext_agg",), worse_with=("standing",))
    assert "brings the ache on" not in notes(arches, "A01")
    walks = built(aggravated_by=("ext_agg",), worse_with=("walking",), eased_by=("sitting",))
    assert "brings the ache on" in notes(walks, "A01")


@pytest.mark.parametrize(
    ("phase", "findings", "loosens", "waits"),
    [
        (2, {"thor_stiff"}, "M14", ""),
        (1, {"thor_stiff"}, "M08", "a step too hard for now"),
        (2, set(), "", "Other moves come first"),
    ],
)
def test_what_loosens_a_stiff_back_uses_the_roller_that_was_told(
    phase: int, findings: set[str], loosens: str, waits: str
) -> None:
    """A roller waited for eight weeks beside a check that had found the upper back stiff."""
    inputs = replace(
        with_pattern("D5", phase, 8),
        regions=("upper_back",),
        findings=frozenset(findings),
        setting=Setting(kit=frozenset({"roller"})),
    )
    routine = build_from(inputs, "week")
    assert not loosens or loosens in routine.exercise_ids
    said = [one for one in routine.notes if "so it waits" in one]
    assert [one for one in said if waits in one] if waits else not said


@pytest.mark.parametrize(
    ("told", "said", "never"),
    [
        (
            {"worse_with": ("running",), "lifestyle": ("running",), "nrs": 4},
            "Run less",
            "come back.",
        ),
        (
            {"worse_with": ("running",), "lifestyle": ("running",), "nrs": 2},
            "come back.",
            "Run less",
        ),
        ({"worse_with": ("running",), "nrs": 2}, "", "running can come back"),
        (
            {"worse_with": ("throwing",), "lifestyle": ("sport",)},
            "Your sport comes back in steps",
            "Run less",
        ),
        ({"trigger": "sport", "lifestyle": ("sport",)}, "Your sport comes back in steps", "run a"),
        (
            {"worse_with": ("lifting_weights",), "lifestyle": ("sport",), "trigger": "sport"},
            "half of what you lift",
            "Your sport",
        ),
        ({"lifestyle": ("sport",)}, "", "Your sport"),
        ({"worse_with": ("driving",), "lifestyle": ("driving",)}, "On long drives", "Your sport"),
        ({"worse_with": ("driving",)}, "", "On long drives"),
        (
            {"regions": ("sacrum_si",), "worse_with": ("turning_in_bed",)},
            "knees bent and together",
            "Your sport",
        ),
        ({"worse_with": ("turning_in_bed",)}, "", "knees bent and together"),
        (
            {
                "regions": ("sacrum_si",),
                "worse_with": ("turning_in_bed",),
                "conditions": ("pregnancy",),
            },
            "wide-legged",
            "knees bent and together",
        ),
    ],
)
def test_what_is_done_and_hurts_is_told_its_way_back(
    told: dict[str, Any], said: str, never: str
) -> None:
    """A runner was told to run less for eight weeks, a thrower nothing, a lorry driver nothing."""
    told_notes = " ".join(built(duration_days=100, **told).notes)
    assert said in told_notes
    assert never not in told_notes


@pytest.mark.parametrize(
    ("conditions", "said"),
    [
        (("disc_surgery",), True),
        (("disc_surgery", "operation_long_ago"), False),
        (("disc_surgery", "operation_cleared"), False),
    ],
)
def test_who_told_when_the_disc_was_cut_is_not_asked(
    conditions: tuple[str, ...], said: bool
) -> None:
    routine = built(conditions=conditions)
    assert any("less than twelve weeks" in one for one in routine.notes) is said


@pytest.mark.parametrize(
    ("conditions", "said"),
    [(("legs_still", "sits_only"), False), (("legs_still", "spina_bifida"), True)],
)
def test_latex_is_named_to_whom_it_may_harm(conditions: tuple[str, ...], said: bool) -> None:
    band = Setting(kit=frozenset({"band"}))
    routine = built(regions=("neck", "upper_back"), conditions=conditions, setting=band)
    told = [*routine.notes, *(note for item in routine.items for note in item.notes)]
    assert any("P15" in one.exercise_id or "P16" in one.exercise_id for one in routine.items)
    assert any("latex" in one for one in told) is said


@pytest.mark.parametrize(
    ("conditions", "said"),
    [(("asthma",), True), (("asthma", "breathless_lying"), False), ((), False)],
)
def test_head_and_chest_are_raised_where_something_is_done_lying(
    conditions: tuple[str, ...], said: bool
) -> None:
    routine = built(age=63, conditions=conditions)
    lies = any(one.position == "supine" for one in routine.items)
    assert any("raise head and chest" in one for one in routine.notes) is said
    assert lies or not said


# What weeks bring.


@pytest.mark.parametrize("place", [frozenset[str](), frozenset({"bed"})])
def test_quiet_day_breathes_as_it_is_promised(place: frozenset[str]) -> None:
    told = {"regions": ("low_back", "below_knee"), "radicular": True, "radiation": "leg"}
    assert "R08" in built(nrs=8, minutes=3, setting=Setting(place=place), **told).exercise_ids

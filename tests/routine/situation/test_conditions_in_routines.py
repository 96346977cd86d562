"""What a condition told in words does to the routine (clinical 7): nothing against it is given."""

from __future__ import annotations

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.language import understand
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.routine import Routine, Setting, build

ARCHING = {"M07", "M04", "R11", "P20"}
LIBRARY = load_exercises()
NECK = {"M10", "P11", "P25", "T10", "T11", "T14"}


def told(story: str, minutes: int = 12, place: str | None = None) -> Routine:
    facts = fold(Facts(), understand(story))
    room = Setting(place=frozenset({place})) if place else Setting()
    return build(infer(facts, {}), facts, (), minutes, "week", setting=room)


@pytest.mark.parametrize(
    ("story", "place", "never"),
    [
        pytest.param(
            "39, tailbone pain for 2 months, sitting makes it worse, 4 out of 10",
            "desk",
            {"M13"},
            id="no rolling of the weight onto a sore tailbone",
        ),
        pytest.param(
            "58, lumbar fusion two years ago, low back 3 out of 10, ache after long sitting",
            None,
            ARCHING,
            id="no direction that nobody tested on a fused back",
        ),
        pytest.param(
            "74, heart failure, low back aches when I stand, 4 out of 10, for years",
            None,
            {"P01", "M01", "M05", "R06", "P20"},
            id="nothing lying flat with a weak heart",
        ),
        pytest.param(
            "41, I've only one arm, neck and upper back 3 out of 10 for a year",
            None,
            {"P17", "P16", "P28"},
            id="nothing that leans or pulls on two hands",
        ),
        pytest.param(
            "75, neck pain for a year, 3 out of 10, I get dizzy sometimes",
            None,
            NECK,
            id="a dizzy person's neck is left alone",
        ),
        pytest.param(
            "79, low back aches when I stand long, years, 4 out of 10, I walk with a stick",
            None,
            {"M15", "P21"},
            id="no leg is swung by who walks with a stick",
        ),
        pytest.param(
            "I have EDS and my low back and hips ache, 26, for years, 4 out of 10",
            None,
            {"T01", "T04", "T05", "T13", "T15"},
            id="loose joints are not stretched",
        ),
        pytest.param(
            "narrowed spinal canal, 75, low back 3 out of 10, walking eases it",
            None,
            ARCHING,
            id="what walking eases opens no narrow canal",
        ),
    ],
)
@pytest.mark.parametrize("minutes", [5, 8, 12, 20])
def test_told_nothing_against_it_is_given(
    story: str, place: str | None, never: set[str], minutes: int
) -> None:
    routine = told(story, minutes, place)
    given = {key for item in routine.items for key in (item.exercise_id, *item.swap_ids)}
    assert routine.items
    assert not given & never


@pytest.mark.parametrize(
    "story",
    [
        "73, Parkinson's, low back ache for a year, 3 out of 10",
        "73, I had a stroke five years ago, low back ache for a year, 3 out of 10",
        "73, I walk with a stick, low back ache for a year, 3 out of 10",
        "75, neck pain for a year, 3 out of 10, dizziness",
        "48, below knee amputee, low back pain for a year, 3 out of 10",
    ],
)
def test_told_who_is_unsteady_holds_on(story: str) -> None:
    routine = told(story)
    for item in routine.items:
        asked = load_exercises()[item.exercise_id].adjust.get("BAL")
        assert asked is None or item.position != "stand" or asked in item.notes, item
    assert any(item.exercise_id in ("P26", "A01", "P18") for item in routine.items)


def test_told_a_prosthesis_is_no_wheelchair() -> None:
    routine = told("48, below knee amputee, low back pain for a year, 3 out of 10")
    assert routine.name != told("48, I use a wheelchair, low back ache, 3 out of 10").name
    assert not any("brakes" in note for item in routine.items for note in item.notes)


def test_told_one_arm_is_no_pain_in_it() -> None:
    notes = " ".join(told("41, I've only one arm, neck and upper back for a year").notes)
    assert "what needs two hands" in notes
    assert "stir the arm" not in notes


def test_told_a_baby_in_the_arms_is_no_pregnancy() -> None:
    routine = told("had a c-section 8 weeks ago, 32, my low back hurts when carrying the baby")
    assert routine.name == "after birth"


def test_told_a_narrow_canal_walks_in_bouts_and_leaves_out_every_hollow() -> None:
    """Walking with rests is the exercise of a narrowed canal, although it brings the ache on."""
    routine = told("72, spinal stenosis, low back 4 out of 10, walking makes it worse")
    walk = next(item for item in routine.items if item.exercise_id == "A01")
    assert any("sit down" in note for note in walk.notes)
    seated = told("71, spinal stenosis, middle of the back hurts 3 out of 10 half a year")
    arch = next(item for item in seated.items if item.exercise_id == "M08")
    assert any("low back pressed" in note for note in arch.notes)


def test_told_pain_in_many_places_hears_of_no_other_part() -> None:
    routine = told("I have fibromyalgia, my neck hurts and everything else, 50, 6 out of 10")
    assert not any("sore part itself" in why for why in routine.why_lines)


def test_told_arm_pain_hears_nothing_of_arching() -> None:
    routine = told("neck pain with tingling down my right arm into the thumb for 5 weeks, 49")
    assert not any("arching" in note for note in routine.notes)


def test_told_a_middle_of_the_back_is_moved_itself() -> None:
    routine = told("student, 20, mid back pain from studying, 3 months, 3 out of 10", minutes=5)
    assert {"M08", "M09"} & set(routine.exercise_ids)
    assert "M01" not in routine.exercise_ids


HARD = {"P02", "P05", "P06", "P07", "P08", "P10", "P14", "P20", "P23", "P24"}


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
@pytest.mark.parametrize("region", ["low_back", "neck", "upper_back", "hip_side"])
def test_told_soft_moves_are_all_that_is_given(region: str, minutes: int) -> None:
    facts = Facts(regions=(region,), nrs=2, age=40, duration_days=400.0, stage="chronic")
    soft = build(infer(facts, {}), facts, (), minutes, "week", setting=Setting(gentle=True))
    assert not HARD & {key for item in soft.items for key in (item.exercise_id, *item.swap_ids)}
    assert soft.phase == 1
    assert any("soft moves" in note for note in soft.notes)


def test_told_both_weak_muscles_that_checks_found_are_trained() -> None:
    """Belly and flank were found weak; a move for the legs that nobody found weak waits."""
    facts = Facts(regions=("low_back",), nrs=4, age=44, duration_days=120.0, stage="chronic")
    found = {"lat_trunk_weak": "left", "abs_weak": "yes"}
    for minutes in (8, 12, 20):
        routine = build(infer(facts, found), facts, (), minutes, "week")
        trained = [LIBRARY[key].targets.strengthen for key in routine.exercise_ids]
        for muscles in ({"abs_deep", "abs_upper"}, {"obliques", "ql"}):
            assert any(muscles & set(one) for one in trained), (minutes, muscles)


def test_told_a_spine_that_stiffens_is_moved_all_along() -> None:
    """Inflamed joints of the spine: low back, upper back and neck move, the chest stays open."""
    routine = told("I have ankylosing spondylitis, 34, stiff low back and neck, 4 out of 10, years")
    assert {"M03", "M08", "M10", "T09"} <= set(routine.exercise_ids)

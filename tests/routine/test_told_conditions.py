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

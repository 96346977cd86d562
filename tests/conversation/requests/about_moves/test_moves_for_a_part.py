"""Which moves of the plan are for a place: the answer comes from the plan and the catalogue."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import LOW, said, shown

HIP: dict[str, Any] = {
    **LOW,
    "regions": ["low_back", "hip_side"],
    "side": "both",
    "sides_of": ["hip_side.left"],
    "stiff": ["hip_side"],
}


def planned() -> dict[str, Any]:
    values = plan_turn(situation("12 minutes", HIP, "inform", 0.5)).values
    return {**values, slots.ASKED: None, slots.TOGETHER: "later"}


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (
            "anything in it for my stiff hip?",
            "For your hip: ",
            "stiff",
        ),
        ("which of these is for the hip?", "For your hip: Hip swings", "a move"),
        ("what in my plan helps the left hip?", "For your hip: ", "with its side"),
        ("what does my plan do for the low back?", "For your low back: ", "the words as told"),
        ("do any of the moves loosen the hip?", "For your hip", "another word for it"),
        (
            "which stretch is for what I told you?",
            "For your low back: ",
            "each place that is known",
        ),
        ("my left hip is still stiff, any move for it?", "For your hip", "the place stands before"),
        ("what's for the hip?", "For your hip", "in few words"),
        ("is there a stretch for my neck in the plan?", "for your neck", "a place not told"),
        ("why is there nothing for my shoulders?", "for your shoulders", "why none"),
    ],
)
def test_moves_for_a_part_are_named_from_the_plan(text: str, words: str, reason: str) -> None:
    assert words in said(text, planned()), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("which doctor is for hips?", "no move"),
        ("what exercises should I avoid for my hip", "what is to be left out"),
        ("what's wrong with my hip", "no move either"),
        ("anything I can take for my hip?", "a tablet"),
    ],
)
def test_moves_for_a_part_are_named_for_nothing_else(text: str, reason: str) -> None:
    assert "for your hip" not in said(text, planned()).casefold(), reason


def test_moves_for_a_part_that_has_none_name_one_that_may_come_in() -> None:
    answer = said("which one is for my calf?", shown("low"))
    assert "None of today's moves is for your calf" in answer
    assert 'Calf stretch at the wall may come in as well: say "add ' in answer


def test_moves_for_a_part_begin_on_the_side_of_the_place() -> None:
    assert "the left one first" in said("which one is for my hip?", planned())


def test_moves_for_a_part_tell_of_no_place_that_hurts() -> None:
    draft = plan_turn(situation("is there a stretch for my neck in the plan?", planned()))
    assert draft.facts.regions == ("low_back", "hip_side")

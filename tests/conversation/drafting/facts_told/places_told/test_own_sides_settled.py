"""Which sides of single places are kept of a message, at each place of the talk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.intake.intake_answers import apply_choice
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import sentence
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from bot.language.place_sides import side_of
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed"},
    **{"regions": ["low_back", "hip_side"], "duration_days": 21.0, "stage": "acute"},
}
APART = {"side": "both", "sides_of": ["hip_side.left"]}


@pytest.mark.parametrize(
    ("text", "known", "asked", "low_back", "hip", "reason"),
    [
        ("no, the hip is the right one", APART, "nrs", "both", "right", "put right"),
        ("low back both sides, hip just the left", {}, "side", "both", "left", "the answer"),
        ("low back right, hip left", {"side": "both"}, "nrs", "right", "left", "two with theirs"),
        ("it's my right hip as well", APART, "nrs", "both", "both", "the other one too"),
        ("my right hip aches at work", APART, "duration_days", "both", "left", "said by the way"),
        ("my right hip clicks", APART, slots.CHECK_ANSWER, "both", "left", "of a check"),
        ("no pain in the right leg", APART, "radiation", "both", "left", "where it goes"),
        ("the right side", {}, "side", "right", "right", "one for both places"),
        ("5 today", APART, "nrs", "both", "left", "nothing told of it"),
        ("stays. its the RIGHT hip my bad", APART, "radiation", "both", "right", "my bad"),
        ("oh wait i sed left, its the right hip", APART, "nrs", "both", "right", "oh wait"),
        ("right hip. and none", APART, slots.SCREEN_NERVES, "both", "right", "named at a list"),
        ("my bad knee is the right hip side", APART, "nrs", "both", "left", "a bad knee"),
        ("right hip", APART, slots.EXERCISE_FEEDBACK, "both", "left", "where a move was felt"),
    ],
)
def test_own_sides_settled_where_they_are_told(
    text: str, known: Mapping[str, Any], asked: str, low_back: str, hip: str, reason: str
) -> None:
    values = {**TOLD, **known, slots.ASKED: asked}
    facts = facts_of({**values, **plan_turn(situation(text, values)).values})
    assert (side_of(facts, "low_back"), side_of(facts, "hip_side")) == (low_back, hip), reason


def test_own_sides_settled_are_read_back_and_pressed_away() -> None:
    facts = Facts(regions=("low_back", "hip_side"), side="both", sides_of=("hip_side.left",))
    assert sentence(facts) == "Low back (both sides) and hip (left side)."
    pressed = apply_choice(facts, "side", "left")
    assert pressed is not None
    assert sentence(pressed) == "Low back and hip, left side."

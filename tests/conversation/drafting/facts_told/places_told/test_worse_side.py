"""Both sides stay both sides where one of them is told as the worse one."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed"},
    **{"regions": ["low_back"], "duration_days": 21.0, "stage": "acute"},
}


def told(text: str, known: str | None, worse: str | None, asked: str) -> tuple[Any, Any]:
    values = {**TOLD, "side": known, "worse_side": worse, slots.ASKED: asked}
    after = {**values, **plan_turn(situation(text, values)).values}
    return after.get("side"), after.get("worse_side")


@pytest.mark.parametrize(
    ("text", "known", "asked", "side", "worse", "reason"),
    [
        ("more on the left than the right", None, "side", "both", "left", "compared"),
        ("the right as well a bit, just left more", "left", "nrs", "both", "left", "two halves"),
        ("not right, both, but the left is worse", "right", "nrs", "both", "left", "denied"),
        ("both sides with the right giving me more grief", None, "side", "both", "right", "grief"),
        (
            "the right too actually, only the left is stronger",
            "left",
            "nrs",
            "both",
            "left",
            "late",
        ),
        (
            "the left hurts too, not as bad as the right",
            "right",
            "nrs",
            "both",
            "right",
            "as bad as",
        ),
        ("mostly left but the right gets it too", None, "side", "both", "left", "gets it too"),
        ("both, left worse", "both", slots.TOGETHER, "both", "left", "at the plan"),
        ("the left hurts as well", "right", "nrs", "both", None, "as bad, as far as is told"),
        # look-alikes
        ("it's the right, not the left", "left", "nrs", "right", None, "the other one"),
        ("worse on the left", None, "side", "left", None, "one side alone"),
        ("my left leg is worse", "both", "nrs", "both", None, "of a leg"),
        ("worse turning left than right", "both", "nrs", "both", None, "a turn"),
        ("left is tighter, right less so", "left", slots.CHECK_ANSWER, "left", None, "of a check"),
        ("left was harder, right fine", "both", slots.EXERCISE_FEEDBACK, "both", None, "of a move"),
        ("either side, if anything", "right", slots.TOGETHER, "right", None, "of no pain"),
    ],
)
def test_worse_side_is_kept_beside_both(
    text: str, known: str | None, asked: str, side: str, worse: str | None, reason: str
) -> None:
    assert told(text, known, None, asked) == (side, worse), reason


@pytest.mark.parametrize(
    ("text", "side", "worse", "reason"),
    [
        ("sorry, the left is the worse one", "both", "left", "put right"),
        ("it's evened out, both the same now", "both", None, "alike"),
        ("the right has gone, it's just the left now", "left", None, "one is left"),
        ("it's a 4, same as ever", "both", "right", "nothing of the sides"),
        ("is that right?", "both", "right", "no side"),
    ],
)
def test_worse_side_changes_only_where_it_is_told(
    text: str, side: str, worse: str | None, reason: str
) -> None:
    assert told(text, "both", "right", "nrs") == (side, worse), reason

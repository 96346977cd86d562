"""Of both sides the heavier one is no other side, and the middle of a known place is no place."""

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
SIDE = {**TOLD, slots.ASKED: "side"}
RATING = {**TOLD, "side": "left", slots.ASKED: "nrs"}
READBACK = {**TOLD, "side": "left", "readback": None, slots.ASKED: slots.READBACK}


@pytest.mark.parametrize(
    ("text", "side", "reason"),
    [
        ("both sides, maybe more on the right", "both", "one of them more"),
        ("both, a touch stronger on the left I'd say", "both", "the same without a noun"),
        ("left and right, though the right is worse", "both", "named one by one"),
        ("both really, though the left one a touch worse", "both", "a small word between"),
        ("right across, mainly the left", "both", "across"),
        ("more on the right but both sides really", "both", "turned round"),
        ("either side, if anything slightly more left", "both", "either"),
        ("both. the right one is worse", "both", "a sentence of its own"),
        ("kinda both but right is way worse", "both", "a strong word"),
        ("the ache is on both sides, only the buttock is left", "both", "something else is left"),
        ("both, just the calf hurts on the left", "both", "another part"),
        ("more or less in the middle", "middle", "no more than the middle"),
        ("somewhere in the centre I think", "middle", "the same"),
        ("dead centre I'd say", "middle", "the same"),
        ("In middle and more left.", "left", "the middle of the place that is known"),
        ("it's kind of in the middle of my back", "middle", "of the place that is known"),
        # look-alikes
        ("left, not both", "left", "both is denied"),
        ("both legs are fine, it's on the left", "left", "both of something else"),
        ("I use both hands, the pain is right", "right", "both of something else"),
        ("mostly the right because I carry my bag there", "right", "one side alone"),
        ("left, and my left knee is worse too", "left", "no both"),
        ("both sides", "both", "plainly"),
        ("it's left of the middle", "left", "a side, measured from the middle"),
    ],
)
def test_side_as_told_is_the_side_that_is_meant(text: str, side: str, reason: str) -> None:
    values = plan_turn(situation(text, SIDE, "inform", 0.5)).values
    assert values["side"] == side, reason
    assert "mid_back" not in values["regions"], reason


def test_side_as_told_at_the_rating_is_no_side_and_no_place() -> None:
    values = plan_turn(situation("somewhere in the middle", RATING, "inform", 0.5)).values
    assert (values["nrs"], values["side"], values["regions"]) == (5, "left", ["low_back"])


@pytest.mark.parametrize(
    "text", ["2, my left arm is fine", "2, my left hand's fine", "2, you left it out"]
)
def test_side_as_told_is_kept_where_a_limb_is_well(text: str) -> None:
    values = plan_turn(situation(text, RATING, "inform", 0.5)).values
    assert (values["nrs"], values["side"]) == (2, "left")


def test_side_as_told_puts_a_side_right_at_the_read_back() -> None:
    text = "Almost. Not the left, both sides, but more on the right."
    assert plan_turn(situation(text, READBACK, "inform", 0.5)).values["side"] == "both"

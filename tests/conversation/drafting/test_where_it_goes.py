"""The place that answers where the pain goes is said by its name."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.readback import sentence
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "region", "said"),
    [
        ("into the shoulder blade", "neck", "travels to the shoulder blade"),
        ("right buttock", "low_back", "travels to the buttock"),
        ("into the groin", "low_back", "travels to the groin"),
        ("into the head", "neck", "travels into the head"),
        ("down the arm", "neck", "travels into the arm"),
        ("it stays there", "low_back", "stays there"),
    ],
)
def test_where_it_goes_is_said_as_answered(text: str, region: str, said: str) -> None:
    known = {"regions": [region], "duration_days": 60, "stage": "subacute", "nrs": 4}
    asked = {slots.CONSENT: "agreed", slots.STORY: "told", slots.ASKED: "radiation"}
    assert said in (sentence(plan_turn(situation(text, {**known, **asked})).facts) or "")


@pytest.mark.parametrize(
    ("text", "goes", "reason"),
    [
        ("It travels a little in right upper arm.", "arm", "a little, and which part of the arm"),
        ("None. But I did say upper arm a little", "arm", "told again"),
        ("none. it goes into my upper arm a bit sometimes", "arm", "beside the none"),
        ("none. I said my arm is fine", "none", "nothing goes there"),
        ("none. I didn't say arm", "none", "it was not said"),
    ],
)
def test_where_it_goes_is_heard_at_a_list(text: str, goes: str, reason: str) -> None:
    known = {"regions": ["neck"], "duration_days": 60, "stage": "subacute", "radiation": "none"}
    talk = {slots.CONSENT: "agreed", slots.STORY: "told", slots.READBACK: "confirmed"}
    listed = {**known, **talk, slots.ASKED: slots.SCREEN_NERVES}
    assert plan_turn(situation(text, listed, "deny", 0.9)).facts.radiation == goes, reason


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("none. but ankle went numb once after a match but thats fine now", False, "long over"),
        ("none. both feet went numb once, fine now", True, "both"),
        ("none. went numb between my legs once, fine now", True, "the seat"),
    ],
)
def test_numb_limb_long_over_leaves_a_none(text: str, asks: bool, reason: str) -> None:
    known = {"regions": ["low_back"], "duration_days": 60, "stage": "subacute", "radiation": "none"}
    talk = {slots.CONSENT: "agreed", slots.STORY: "told", slots.READBACK: "confirmed"}
    listed = {**known, **talk, slots.ASKED: slots.SCREEN_NERVES}
    draft = plan_turn(situation(text, listed, "deny", 0.9))
    assert draft.values.get(slots.SCREEN_NERVES) == "answered", reason
    assert bool(draft.safety.asking or draft.safety.flags) is asks, reason
    assert asks or draft.facts.radiation == "none", reason

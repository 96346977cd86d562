"""A safety list whose reply tells one sign is answered: it is not put again afterwards."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

NERVES = {
    **OPEN["screen_general"],
    slots.SCREEN_NERVES: None,
    slots.SCREEN_GENERAL: None,
    slots.ASKED: slots.SCREEN_NERVES,
}
GENERAL = {**OPEN["screen_general"], slots.ASKED: slots.SCREEN_GENERAL}


@pytest.mark.parametrize(
    ("text", "at", "done"),
    [
        ("None, though I fell off a ladder yesterday and I'm 78", slots.SCREEN_NERVES, True),
        ("no none of those, only I've had a fever of 39 since Monday", slots.SCREEN_NERVES, True),
        ("nothing except I can't feel when I wipe", slots.SCREEN_NERVES, True),
        ("everything works fine, but it feels strange when I wipe", slots.SCREEN_NERVES, True),
        ("none, but my chest is tight and I'm breathless", slots.SCREEN_NERVES, True),
        ("8, a fever of 39 since Monday", slots.SCREEN_NERVES, True),
        ("1, prostate cancer nine years ago", slots.SCREEN_GENERAL, True),
        ("none of it, just the cancer I had in 2015", slots.SCREEN_GENERAL, True),
        ("I've had a fever of 39 since Monday", slots.SCREEN_NERVES, False),
        ("I can't feel when I wipe", slots.SCREEN_NERVES, False),
        ("why do you ask? I have a fever of 39", slots.SCREEN_NERVES, False),
        ("probably none I guess, but I can't feel when I wipe", slots.SCREEN_NERVES, False),
        ("I had breast cancer in 2015", slots.SCREEN_GENERAL, False),
    ],
)
def test_list_with_a_sign_is_answered_by_its_rows(text: str, at: str, done: bool) -> None:
    values = {slots.SCREEN_NERVES: NERVES, slots.SCREEN_GENERAL: GENERAL}[at]
    draft = plan_turn(situation(text, values, "inform", 0.9))
    assert draft.safety.level != "none" or draft.safety.locked or draft.safety.asking
    assert (draft.values.get(at) == "answered") is done


@pytest.mark.parametrize(
    ("text", "asked", "not_asked"),
    [
        ("4, my left foot", "leg_motor", "arm_motor"),
        ("number 4, the right leg", "leg_motor", "arm_motor"),
        ("4, it is my ankle", "leg_motor", "arm_motor"),
        ("4 but only the toes", "leg_motor", "arm_motor"),
        ("4, my right hand", "arm_motor", "leg_motor"),
        ("4, the fingers of my left hand", "arm_motor", "leg_motor"),
        ("number 4, my arm", "arm_motor", "leg_motor"),
        ("4, thumb", "arm_motor", "leg_motor"),
    ],
)
def test_list_with_a_limb_that_is_named(text: str, asked: str, not_asked: str) -> None:
    draft = plan_turn(situation(text, NERVES, "inform", 0.9))
    put = {*(draft.values.get(slots.SCREEN_FLAGS) or ()), draft.safety.asking}
    assert asked in put
    assert not_asked not in put


@pytest.mark.parametrize("text", ["4", "number 4, my foot and my hand", "4, both arm and leg"])
def test_list_with_a_row_asks_of_every_limb(text: str) -> None:
    draft = plan_turn(situation(text, NERVES, "inform", 0.9))
    put = {*(draft.values.get(slots.SCREEN_FLAGS) or ()), draft.safety.asking}
    assert {"leg_motor", "arm_motor"} <= put

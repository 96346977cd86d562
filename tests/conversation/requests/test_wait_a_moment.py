"""Somebody who is called away is waited for, and the question stays open."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TALK = {
    "regions": ["low_back"],
    slots.CONSENT: "agreed",
    slots.STORY: "told",
    slots.READBACK: "confirmed",
    slots.ASKED: "side",
}
WAITS = "I wait"


@pytest.mark.parametrize(
    ("text", "waits", "reason"),
    [
        ("brb", True, "in letters"),
        ("brb baby", True, "and who calls"),
        ("brb hes crying", True, "and what he does"),
        ("brb, need to get the door", True, "and what for"),
        ("be right back my dog is barking", True, "in words"),
        ("back in a sec, kettle", True, "for a second"),
        ("give us a sec", True, "for us"),
        ("hang on, phone's ringing", True, "what rings, without an article"),
        ("two minutes, kettle's boiling over", True, "more than one of them, and why"),
        ("back in five minutes", True, "when back"),
        ("hold on let me get my shoes off", True, "what is done first"),
        ("two minutes", False, "an amount alone"),
        ("five minutes, the left one hurts", False, "an amount beside a pain"),
        ("hang on, I need to call a doctor", False, "a call for help is no pause"),
        ("hold on, I need to lie down, it hurts", False, "what hurts"),
        ("hang on, phone the doctor for me", False, "a call for help is no pause"),
        ("brb calling the doctor", False, "a call for help is no pause"),
        ("be right back hurts on the left", False, "a back that hurts"),
    ],
)
def test_wait_a_moment_for_whoever_is_called_away(text: str, waits: bool, reason: str) -> None:
    planned = plan_turn(situation(text, TALK))
    said = str(planned.values.get(slots.ACKNOWLEDGED) or "")
    assert (WAITS in said) is waits, reason
    assert planned.steps[-1].action.startswith("utter_ask_") or not waits


def test_who_says_hello_again_is_not_waited_for() -> None:
    back = {**TALK, slots.ASKED: None, slots.RETURNING: {"days": 1}}
    planned = plan_turn(situation("hi, I'm back. a bit sore from yesterday", back))
    assert WAITS not in str(planned.values.get(slots.ACKNOWLEDGED) or "")

"""What the guide does is said where it is asked, and inside no other answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import Turn
from bot.language.findings import Findings
from tests.conversation.planning.every_question.planned import COMES, SESSION
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("help", True, "the word"),
        ("what can you do for my back", True, "what it does"),
        ("what can I use to measure the gap with", False, "a question of the check"),
        ("only 2 minutes? tense what exactly in my bum", False, "a question of the move"),
    ],
)
def test_what_it_does_is_said_where_it_is_asked(text: str, said: bool, reason: str) -> None:
    steps = plan_turn(situation(text, {**SESSION, slots.ASKED: slots.TOGETHER}, "help")).steps
    assert ("utter_help" in [one.action for one in steps]) is said, reason


@pytest.mark.parametrize(
    ("before", "again", "reason"),
    [
        ("greet", True, "the page greeted as it was opened: only the question comes again"),
        ("inform", False, "a visit that was left and is taken up again says all of it"),
    ],
)
def test_greet_behind_the_greeting_of_a_page_is_answered_in_short(
    before: str, again: bool, reason: str
) -> None:
    told = situation("hello", {**COMES, slots.ASKED: slots.CHECK_IN}, "greet")
    opened = Turn(Findings(), before, button=True, text=f"/{before}")
    turn = replace(told.turn, number=2)
    draft = plan_turn(replace(told, turn=turn, turns=(opened, *told.turns)))
    (step,) = [one for one in draft.steps if one.action == "action_ask_check_in"]
    assert bool(step.told.get("again")) is again, reason

"""What the guide does is said where it is asked, and inside no other answer."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
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

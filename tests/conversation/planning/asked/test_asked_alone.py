"""A message that only asks is answered; what may mean anything else is taken as that.

The sentences were written by the one who built it (fitted).
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.asked.asked_alone import asked_alone
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions import QUESTIONS
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, LOW, shown

SESSION, SIDE = shown("low", True), {**LOW, "side": None, slots.ASKED: "side"}
LIST = {**LOW, slots.ASKED: slots.SCREEN_NERVES, slots.SCREEN_NERVES: None}
OFFERED = {**shown("low"), slots.ASKED: slots.TOGETHER}


def _alone(text: str, values: dict[str, Any], intent: str = "inform", sure: float = 0.3) -> bool:
    draft = Draft.of(situation(text, values, intent, sure))
    return asked_alone(draft, QUESTIONS.get(draft.asked or "")) is not None


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("through the nose or the mouth", SESSION, "two ways, without a verb"),
        ("shoes on or off", SESSION, "two ways"),
        ("my hands come off the wall half way up", SESSION, "what happens in a move"),
        ("list pls", SESSION, "a request in two words"),
        ("I'm a dentist, bent forward all day, any better way?", SESSION, "told and asked at once"),
        ("all of them each day???", OFFERED, "one question with three marks"),
        ("how often do I have to do this?", SIDE, "amid the story"),
    ],
)
def test_question_alone_is_answered(text: str, values: dict[str, Any], reason: str) -> None:
    assert _alone(text, values), reason


@pytest.mark.parametrize(
    ("text", "values", "intent", "reason"),
    [
        ("Do it together now", OFFERED, "affirm", "the words of a button"),
        ("Too hard", SESSION, "too_hard", "the words of a button"),
        ("one step back", SESSION, "go_back", "a command"),
        ("shoes on or off", LIST, "inform", "at a safety list"),
        ("both sides", SIDE, "inform", "an answer"),
        ("10 minutes of standing", SESSION, "inform", "a wish"),
        ("Can I stop here and do the rest later?", SESSION, "stop", "a command that is asked"),
        ("how often should I do this? bye then", SESSION, "ask_education", "a farewell beside"),
        ("flat hand. what does that tell you?", CHECK, "inform", "an answer beside"),
        ("can I do them with my roller?", SESSION, "inform", "a thing that is kept"),
        ("shooting down my leg, do I carry on?", SESSION, "ask_education", "the stop rule"),
    ],
)
def test_what_means_more_is_no_question_alone(
    text: str, values: dict[str, Any], intent: str, reason: str
) -> None:
    assert not _alone(text, values, intent, 0.7), reason


def test_nothing_is_asked_alone_while_a_sign_is_asked_about() -> None:
    values = {**SESSION, slots.SAFETY: {"asking": "unexplained_weight_loss"}}
    assert not _alone("shoes on or off", values)


def test_question_beside_an_answer_is_read_by_itself_too() -> None:
    draft = plan_turn(situation("a flat hand. do I do both sides of this?", CHECK))
    assert "stiffer or weaker side first" in str(draft.values[slots.ACKNOWLEDGED])

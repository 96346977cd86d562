"""A message that only asks is answered; what may mean anything else is taken as that.

The sentences were written by the one who built it (fitted).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.asked.asked_alone import asked_alone
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions import QUESTIONS
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, LOW, shown

type State = Callable[[], dict[str, Any]]  # made when a test runs: a plan takes seconds to begin


def in_session() -> dict[str, Any]:
    return shown("low", True)


def at_the_side() -> dict[str, Any]:
    return {**LOW, "side": None, slots.ASKED: "side"}


def at_the_list() -> dict[str, Any]:
    return {**LOW, slots.ASKED: slots.SCREEN_NERVES, slots.SCREEN_NERVES: None}


def offered() -> dict[str, Any]:
    return {**shown("low"), slots.ASKED: slots.TOGETHER}


def at_a_check() -> dict[str, Any]:
    return CHECK


def _alone(text: str, values: dict[str, Any], intent: str = "inform", sure: float = 0.3) -> bool:
    draft = Draft.of(situation(text, values, intent, sure))
    return asked_alone(draft, QUESTIONS.get(draft.asked or "")) is not None


@pytest.mark.parametrize(
    ("text", "state", "reason"),
    [
        ("through the nose or the mouth", in_session, "two ways, without a verb"),
        ("shoes on or off", in_session, "two ways"),
        ("my hands come off the wall half way up", in_session, "what happens in a move"),
        ("list pls", in_session, "a request in two words"),
        (
            "I'm a dentist, bent forward all day, any better way?",
            in_session,
            "told and asked at once",
        ),
        ("all of them each day???", offered, "one question with three marks"),
        ("how often do I have to do this?", at_the_side, "amid the story"),
    ],
)
def test_question_alone_is_answered(text: str, state: State, reason: str) -> None:
    assert _alone(text, state()), reason


@pytest.mark.parametrize(
    ("text", "state", "intent", "reason"),
    [
        ("Do it together now", offered, "affirm", "the words of a button"),
        ("Too hard", in_session, "too_hard", "the words of a button"),
        ("one step back", in_session, "go_back", "a command"),
        ("shoes on or off", at_the_list, "inform", "at a safety list"),
        ("both sides", at_the_side, "inform", "an answer"),
        ("10 minutes of standing", in_session, "inform", "a wish"),
        ("Can I stop here and do the rest later?", in_session, "stop", "a command that is asked"),
        ("how often should I do this? bye then", in_session, "ask_education", "a farewell beside"),
        ("flat hand. what does that tell you?", at_a_check, "inform", "an answer beside"),
        ("can I do them with my roller?", in_session, "inform", "a thing that is kept"),
        ("shooting down my leg, do I carry on?", in_session, "ask_education", "the stop rule"),
    ],
)
def test_what_means_more_is_no_question_alone(
    text: str, state: State, intent: str, reason: str
) -> None:
    assert not _alone(text, state(), intent, 0.7), reason


def test_nothing_is_asked_alone_while_a_sign_is_asked_about() -> None:
    values = {**in_session(), slots.SAFETY: {"asking": "unexplained_weight_loss"}}
    assert not _alone("shoes on or off", values)


def test_question_beside_an_answer_is_read_by_itself_too() -> None:
    draft = plan_turn(situation("a flat hand. do I do both sides of this?", CHECK))
    assert "stiffer or weaker side first" in str(draft.values[slots.ACKNOWLEDGED])

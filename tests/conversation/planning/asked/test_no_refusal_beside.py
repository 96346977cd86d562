"""A refusal never stands beside the answer of the same thing, and no apology without one."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from tests.conversation.planning.answers.test_in_company import LIST
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown


def later() -> dict[str, Any]:
    return {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my commute is 15 minutes walk, does it count as the walk?", "what stands beside it"),
        ("ten bags the hip way, is that ok? when is normal lifting ok?", "two that are answered"),
    ],
)
def test_no_refusal_beside_an_answer(text: str, reason: str) -> None:
    told = plan_turn(situation(text, later(), "ask_education", 0.6)).acknowledged
    refused = {acknowledgement("no_card"), acknowledgement("no_answer_of_guide")}
    assert told, reason
    assert not refused & set(told), reason


def test_no_refusal_beside_names_the_question_that_was_not_answered() -> None:
    text = "what is the capital of Peru? and how do I read in bed?"
    told = " ".join(plan_turn(situation(text, later(), "ask_education", 0.6)).acknowledged)
    assert "headboard" in told
    assert acknowledgement("no_card") not in told


def test_no_refusal_beside_an_apology_has_an_answer_or_asks_again() -> None:
    for text in (
        "you didn't say about zumba; let's start",
        "you didn't answer about the parrot; done",
    ):
        told = plan_turn(situation(text, shown("low"), "inform", 0.5)).acknowledged
        assert told != [acknowledgement("passed_over")], text


def test_no_refusal_beside_is_put_in_the_same_words_twice() -> None:
    text = "what is the capital of Peru?"
    first = plan_turn(situation(text, later(), "ask_education", 0.6))
    again = "so the capital of Peru, what is it?"
    told = plan_turn(
        situation(again, {**later(), **first.values}, "ask_education", 0.6)
    ).acknowledged
    assert first.acknowledged == [acknowledgement("no_answer_of_guide")]
    assert told == [acknowledgement("no_card_again")]


def test_no_refusal_beside_a_word_said_back() -> None:
    text = "Pillow fort? I spoke of my knees!"
    told = plan_turn(situation(text, later(), "ask_education", 0.6)).acknowledged
    assert acknowledgement("no_card") not in told


def test_no_refusal_beside_the_reason_of_a_list() -> None:
    opened = LIST
    plan = plan_turn(situation("steroids? why do you ask", opened, "ask_education", 0.6))
    said = {acknowledgement("no_card"), acknowledgement("no_answer_of_guide")}
    assert any(step.action.startswith("utter_why_") for step in plan.steps)
    assert not said & set(plan.acknowledged)

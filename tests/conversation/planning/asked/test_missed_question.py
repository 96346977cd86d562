"""A question that was passed over is answered at the complaint, and never asked for again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import MessagePart, Turn
from bot.conversation.words.question_before import question_in
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.language.findings import Findings
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown
from tests.conversation.test_questions_in_talks import INTAKE

CLICKS = "done, is it normal that my hip clicks?"


def _after(before: str, text: str, values: dict[str, object]) -> str:
    now = situation(text, values, "inform", 0.5)
    turns = (Turn(Findings(()), text=before), *now.turns)
    return " ".join(plan_turn(replace(now, turns=turns)).acknowledged)


@pytest.mark.parametrize(
    "complaint",
    ["You didn't answer my question", "hello? my question", "you ignored my question"],
)
def test_missed_question_is_answered_at_the_complaint(complaint: str) -> None:
    told = _after(CLICKS, complaint, shown("low"))
    assert acknowledgement("passed_over") in told
    assert "harmless" in told


def test_missed_question_is_asked_for_where_there_was_none() -> None:
    assert acknowledgement("complaint") in _after("done", "you missed my question", shown("low"))


def test_missed_question_answered_beside_the_point_is_not_answered_so_again() -> None:
    told = _after("is it true about the zibbet?", "that's not what I asked", shown("low"))
    assert acknowledgement("ask_anew") in told


def test_missed_question_put_again_beside_an_answer_is_answered() -> None:
    text = "6. You never told me why you want a number"
    both = (MessagePart("6.", 0, 2, "inform", 0.9), MessagePart(text[3:], 3, len(text), None, 0.0))
    draft = plan_turn(situation(text, dict(INTAKE) | {slots.ASKED: "nrs"}, parts=both))
    assert draft.facts.nrs == 6
    assert "utter_why_nrs" in [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (CLICKS, "is it normal that my hip clicks?"),
        ("It was 5. Why do you ask? Anyway, left side.", "Why do you ask?"),
        ("left side, since Monday", ""),
    ],
)
def test_missed_question_is_the_last_of_its_message(text: str, question: str) -> None:
    assert question_in(text) == question

"""A question that would be passed over is answered; what asks nothing is left."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import INTAKE, ROUTINE, SESSION, said


@pytest.mark.parametrize(
    ("text", "values", "answers", "reason"),
    [
        ("what happens if I skip a day", ROUTINE, "E-69", "no wish to skip"),
        ("what happens if I skip a day", SESSION, "E-69", "the move that is up stays"),
        ("how do I know if I am doing them right", ROUTINE, "E-37", "no reasons of a pattern"),
        ("can I do two now and two later?", ROUTINE, "Split them over the day", "starts nothing"),
        ("hands on the bumper ok?", SESSION, "Hold on to", "something to hold"),
        (
            "what is the capital of Peru?",
            ROUTINE,
            "I don't know that one",
            "honest where none is",
        ),
    ],
)
def test_a_question_is_answered(
    text: str, values: dict[str, object], answers: str, reason: str
) -> None:
    assert answers in said(text, dict(values)), reason


@pytest.mark.parametrize("text", ["??", "k", "8?", "again? really?"])
def test_what_asks_nothing_is_not_quoted(text: str) -> None:
    assert "I don't know that one" not in said(text, dict(INTAKE), "out_of_scope")


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("no, walking eases it", None, "a no of the facts"),
        ("is that ok for my scar? If yes let's do it", None, "only where it is a yes"),
        ("ok to do these?", None, "only asked"),
        ("I have a long flight tomorrow", None, "a day of something else"),
        ("tomorrow", "later", "a day of the moves"),
        ("no", "later", "a no to the question"),
    ],
)
def test_what_answers_now_or_later(text: str, answer: str | None, reason: str) -> None:
    draft = plan_turn(situation(text, dict(ROUTINE), "inform", 0.5))
    assert draft.values.get(slots.TOGETHER) == answer, reason


@pytest.mark.parametrize(
    ("text", "values", "answers"),
    [
        ("is something out of place?", ROUTINE, "E-207"),
        ("any tips for sitting at work?", ROUTINE, "Get up for a minute"),
        ("what helps when I stand at the till all day?", ROUTINE, "one foot up"),
        ("can I still teach PE on Thursday?", ROUTINE, "from the side"),
        ("can I keep on gardening?", ROUTINE, "Go on as you are used to"),
        ("should I buy a red band?", ROUTINE, "No need to buy"),
        ("will it go on a stool too?", ROUTINE, "stands firm"),
        ("is it normal that I feel nothing?", SESSION, "hardly felt"),
        ("which way do my toes point?", SESSION, "straight ahead"),
        ("why no forward bends, is bending bad for me?", ROUTINE, "Bending is not"),
        ("what's the difference between you and a physio?", ROUTINE, "examines you"),
        ("when will I notice a difference?", ROUTINE, "Give it 2 weeks"),
    ],
)
def test_a_question_people_often_ask_beside_an_answer_has_its_own(
    text: str, values: dict[str, object], answers: str
) -> None:
    assert answers in said(text, dict(values), "ask_education")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It's a 3 now. Is it normal to be sore tomorrow?", 3),
        ("It's 4 now. Should I have gone to A&E?", 4),
    ],
)
def test_a_rating_is_taken_beside_the_question_behind_it(text: str, number: int) -> None:
    whole = situation(text, dict(INTAKE) | {slots.ASKED: "nrs"}, "ask_education", 0.6)
    assert plan_turn(whole).facts.nrs == number


def test_words_in_passing_are_not_answered_beside_what_is_answered() -> None:
    text = "lovely weather here. how long will this take?"
    draft = plan_turn(situation(text, dict(INTAKE), "chitchat", 0.9))
    assert draft.acknowledged
    assert "utter_chitchat" not in [step.action for step in draft.steps]

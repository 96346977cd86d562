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
        ("what happens with the zibbet of it", ROUTINE, "no tested answer", "honest where none is"),
    ],
)
def test_a_question_is_answered(
    text: str, values: dict[str, object], answers: str, reason: str
) -> None:
    assert answers in said(text, dict(values)), reason


@pytest.mark.parametrize("text", ["??", "k", "8?", "again? really?"])
def test_what_asks_nothing_is_not_quoted(text: str) -> None:
    assert "no tested answer" not in said(text, dict(INTAKE), "out_of_scope")


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

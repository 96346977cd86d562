"""Two questions in one sentence are two parts, and two things in one question are not."""

from __future__ import annotations

import pytest

from bot.conversation.turn import MessagePart
from bot.conversation.words.second_questions import questions_apart


@pytest.mark.parametrize(
    ("text", "questions", "reason"),
    [
        ("Should I use a pillow, and is a collar any use?", 2, "a verb before its subject in both"),
        ("can I swim and what about the sauna?", 2, "a question word in the second"),
        ("what is it for, how long and how often do I do it?", 2, "only where both ask"),
        ("can I walk and swim?", 1, "two things in one question"),
        ("is it the nerve or the muscle?", 1, "two things in one question"),
        ("it hurts when I bend and do the shopping?", 1, "the first does not ask"),
        ("do I bend and are my knees straight and is that all?", 3, "as many as there are"),
    ],
)
def test_second_questions_are_parts_of_their_own(text: str, questions: int, reason: str) -> None:
    part = MessagePart(text, 0, len(text), "ask_education", 0.9)
    found = questions_apart(part)
    assert len(found) == questions, (reason, [one.text for one in found])
    assert all(one.text.endswith("?") for one in found), reason

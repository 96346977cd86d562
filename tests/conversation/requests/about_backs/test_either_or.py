"""A question between two things is not answered with yes or no."""

from __future__ import annotations

import pytest

from bot.conversation.requests.about_backs.either_or import said_to

YES, NO = "Yes. Age is no reason.", "No: do both sides."


@pytest.mark.parametrize(
    ("asked", "answer", "said", "reason"),
    [
        ("is that my age or the coffee machine?", YES, "Age is no reason.", "two causes"),
        ("do I do both sides or just the right?", NO, "Do both sides.", "two ways"),
        ("done. should I rest or keep moving?", YES, "Age is no reason.", "behind an answer"),
        ("is it bad or not?", YES, YES, "or not: yes answers it"),
        ("can I run or swim?", YES, YES, "whether one may: yes answers it"),
        ("is it ok to stand or walk?", YES, YES, "whether it is fine"),
        ("is it normal?", YES, YES, "one thing"),
        ("it hurts or aches, is it bad?", YES, YES, "the two are told, not asked"),
        ("is that my age or my chair?", "Either may be.", "Either may be.", "no yes before it"),
    ],
)
def test_either_or_gets_no_yes(asked: str, answer: str, said: str, reason: str) -> None:
    assert said_to(asked, answer) == said, reason

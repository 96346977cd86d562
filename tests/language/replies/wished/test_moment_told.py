"""When in the day somebody wants to do the exercises, and what is of something else."""

from __future__ import annotations

import pytest

from bot.knowledge.staying.day_moments import moment_in_words
from bot.language.replies.wished.moment_told import moment_told

AFTER_TEA = "in the morning, after your tea"


@pytest.mark.parametrize(
    ("text", "asked", "said", "reason"),
    [
        ("10 minutes mornings after my tea", True, AFTER_TEA, "asked"),
        ("8 mins at lunch", False, "at lunchtime", "beside a length"),
        ("put in your notes its mornings after my tea", False, AFTER_TEA, "noted"),
        ("I'll do them while the kettle boils", False, "while the kettle boils", "done then"),
        ("mornings suit me best", False, "in the morning", "a part of the day suits"),
        ("it hurts most in the mornings", True, None, "of the pain"),
        ("I did it after my tea yesterday", False, None, "what was done"),
        ("is it better before bed?", True, None, "only asked"),
        ("not before bed please", True, None, "refused"),
        ("I'm stiff for 10 minutes after I get up", True, None, "of the pain, beside a time"),
        ("I sit at my desk in the morning", True, None, "no length is told"),
        ("remind me at 8 in the morning", False, None, "a reminder"),
        ("5 minute please, I am busy", True, None, "a verb, no hour of the morning"),
        ("am busy, 5 minutes", True, None, "the same without I"),
        ("5 minutes, in the am", True, "in the morning", "the hours before noon"),
    ],
)
def test_moment_told_is_of_the_exercises(
    text: str, asked: bool, said: str | None, reason: str
) -> None:
    key = moment_told(text, asked=asked)
    assert (key and moment_in_words(key)) == said, reason

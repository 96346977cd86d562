"""Sentences of a message, with the questions that stand in them without a stop."""

from __future__ import annotations

import pytest

from bot.language.text.message_parts import parts_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("8 hours, is that bad", ["8 hours", ", is that bad"]),
        ("left mostly, why do you ask", ["left mostly", ", why do you ask"]),
        ("3 weeks and can i still go running?", ["3 weeks", "and can i still go running?"]),
        ("yes so should I rest it", ["yes", "so should I rest it"]),
        ("about 6, could it be a disc?", ["about 6", ", could it be a disc?"]),
        ("none, what does 3 mean", ["none", ", what does 3 mean"]),
        ("4 - is it normal?", ["4", "- is it normal?"]),
        ("it hurts when I sit, stand and lift", ["it hurts when I sit, stand and lift"]),
        ("sitting and standing", ["sitting and standing"]),
        ("low back, left side, 3 weeks", ["low back, left side, 3 weeks"]),
        ("worse at night, how long I lie makes no difference",
         ["worse at night, how long I lie makes no difference"]),
    ],
)  # fmt: skip
def test_message_parts_hold_questions_apart(text: str, parts: list[str]) -> None:
    found = [text[start:end].strip(",- ") for start, end in parts_of(text)]
    assert found == [part.strip(",- ") for part in parts]

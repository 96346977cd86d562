"""Which kind of question is asked is read from lists of questions by kind."""

from __future__ import annotations

import pytest

from bot.language.replies.learned.question_kind_reader import load_question_kind_reader


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("do I keep my shoes on", "own_plan/footwear", "what to wear"),
        ("could I spread them over the day", "own_plan/in_parts", "in other words"),
        ("would my boss get to read this", "about_guide/stored", "who reads it"),
        ("is that bad", None, "of what, nobody knows"),
        ("does swimming help", None, "a card's"),
        ("can't, a shelf is on the wall", None, "a statement"),
        ("three weeks", None, "an answer"),
        ("qqq zzz", None, "no word is known"),
    ],
)
def test_question_kind_reader_says_what_is_surely_asked(
    text: str, kind: str | None, reason: str
) -> None:
    read = load_question_kind_reader().read(text)
    assert (read and read.kind) == kind, reason


@pytest.mark.parametrize(
    ("text", "plainly", "reason"),
    [
        ("which exercises do I have today, all of them please", True, "no mark is needed"),
        ("do I keep my shoes on", True, "what to wear"),
        ("does it hurt the disc", False, "hardly a kind"),
    ],
)
def test_question_kind_reader_says_what_asks_without_a_mark(
    text: str, plainly: bool, reason: str
) -> None:
    read = load_question_kind_reader().read(text)
    assert (read is not None and read.plainly) == plainly, reason

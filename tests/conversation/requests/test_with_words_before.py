"""A question about something named before it is decided with those words."""

from __future__ import annotations

import pytest

from bot.conversation.requests.with_words_before import decided_with
from bot.conversation.words.question_before import refers_back


@pytest.mark.parametrize(
    ("before", "text", "answer"),
    [
        ("headaches that start at the back of my head", "are they from my neck?", "E-95"),
        ("does it matter how I sleep?", "and on my front, is that bad?", "E-110"),
        ("is heat good for it?", "how long should I leave it on?", "E-09"),
        ("is walking good?", "how much of it?", "E-116"),
        ("it cracks when I turn", "is that dangerous?", "E-83"),
        ("my gp said it's arthritis", "does it get worse?", "E-35"),
        ("driving", "is it free?", "about_guide/free"),
        ("a flat hand", "do I do both sides of this?", "about_guide/which_side"),
        ("lifting my toddler", "should I stop that?", "plain_answers/carrying_a_child"),
        ("15 minutes", "is that enough?", "about_guide/enough"),
    ],
)
def test_with_words_before_decides(before: str, text: str, answer: str) -> None:
    first = next(decided_with(before, text))
    assert answer in (first.card, first.kind)


def test_with_words_before_knows_none_where_neither_says_it() -> None:
    found = list(decided_with("my low back hurts for seven weeks", "You can help with that?"))
    assert not [one for one in found if "joint" in one.kind], "no joint was named"


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("are they from my neck?", True),
        ("how much of it?", True),
        ("and on my front?", True),
        ("is he right?", True),
        ("is it normal to be sore?", False),
        ("is it ok if I run?", False),
        ("can I run?", False),
    ],
)
def test_with_words_before_only_where_a_question_refers_to_them(text: str, back: bool) -> None:
    assert refers_back(text) is back

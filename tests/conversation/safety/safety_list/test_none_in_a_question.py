"""A "none" inside a question why something is asked leaves a list of signs open."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_list.none_in_a_question import denies_in_a_question

INSIDE = [
    ("why ten questions about nerves when it's a muscle and there are none", "the reason of it"),
    ("why ask about cancer, there's none in my family", "of the family"),
    ("how come you ask that when I've no trouble there", "what is asked about"),
    ("but what has my bladder to do with it if there's no problem", "a link before it"),
]
BESIDE = [
    ("none. why do you ask?", "before it"),
    ("why so many, none", "behind it, parted"),
    ("what's a rash in a band, none of those anyway", "behind it, in more words"),
    ("no. why do you ask about cancer, there's none in my family?", "both"),
    ("what? none", "a sentence of its own"),
    ("what's number 3? none otherwise", "with a word"),
    ("none", "no question"),
]


@pytest.mark.parametrize(("text", "reason"), INSIDE)
def test_none_in_a_question_answers_nothing(text: str, reason: str) -> None:
    assert denies_in_a_question(text), reason


@pytest.mark.parametrize(("text", "reason"), BESIDE)
def test_none_in_a_question_is_not_what_stands_beside_one(text: str, reason: str) -> None:
    assert not denies_in_a_question(text), reason

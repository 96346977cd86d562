"""Two questions in one sentence are two parts, and two things in one question are not."""

from __future__ import annotations

import pytest

from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.second_questions import questions_apart, with_questions_apart
from bot.language.findings import Findings


@pytest.mark.parametrize(
    ("text", "questions", "reason"),
    [
        ("Should I use a pillow, and is a collar any use?", 2, "a verb before its subject in both"),
        ("can I swim and what about the sauna?", 2, "a question word in the second"),
        ("what is it for, how long and how often do I do it?", 3, "a comma joins them as well"),
        ("is it normal, should I stop?", 2, "a comma alone"),
        ("is it ok, do you think?", 1, "a tag is no question of its own"),
        ("can I do it like that, is that right?", 1, "a tag is no question of its own"),
        ("what's it for and what's number 3 for?", 2, "a shortened verb asks as well"),
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


@pytest.mark.parametrize(
    ("text", "parts", "reason"),
    [
        ("how soon, and what is number 3 for?", 2, "one sentence, two questions"),
        ("how soon?", 0, "a sentence alone has no parts"),
        ("I'm a baker", 0, "nothing is asked"),
    ],
)
def test_second_questions_of_one_sentence_become_its_parts(
    text: str, parts: int, reason: str
) -> None:
    said = UserTurn(Findings(), text=text, intent="ask_education", confidence=0.9)
    turn = with_questions_apart(said, said)
    assert len(turn.parts) == parts, reason
    assert "".join(one.text[0] for one in turn.parts) == "hw"[:parts], reason


def test_second_questions_leave_out_the_word_that_joined_them() -> None:
    first = MessagePart("what is the last one for and", 0, 28, "ask_education", 0.6)
    second = MessagePart("do i need shoes?", 29, 45, "ask_education", 0.9)
    said = "what is the last one for and do i need shoes?"
    turn = UserTurn(Findings(), text=said, parts=(first, second))
    asked = with_questions_apart(turn, turn).parts
    assert [one.text for one in asked] == ["what is the last one for?", "do i need shoes?"]


def test_second_questions_stand_where_they_were_written() -> None:
    written = UserTurn(Findings(), text="none. is it ok to drive and do you keep it?")
    left = UserTurn(Findings(), text="is it ok to drive and do you keep it?")
    first, second = with_questions_apart(left, written).parts
    assert written.text[first.start : first.end] == "is it ok to drive"
    assert written.text[second.start : second.end] == "do you keep it?"

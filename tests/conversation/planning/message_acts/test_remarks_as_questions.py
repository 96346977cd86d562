"""A remark in the form of a question asks nothing: the open question stays as it is."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.message_acts.remarks_as_questions import leave_out_remarks
from bot.conversation.turn import MessagePart
from tests.conversation.planning.situations import situation

REMARKS = [
    ("well who'd have thought it", "called out"),
    ("who's got time for any of this", "a complaint"),
    ("do I look like a gymnast?", "with a mark"),
    ("isn't this glamorous", "the opposite is meant"),
    ("what did you expect at my age?", "nothing is expected"),
    ("lord knows why it came", "nobody is to know"),
    ("who knows, who knows", "said twice"),
]
ASKED = [
    ("isn't that bad?", "a doubt"),
    ("who needs surgery?", "of backs"),
    ("what can I do?", "of what to do"),
    ("what should I expect from these?", "of the moves"),
    ("who is that?", "of somebody"),
    ("where did the pain go?", "of the pain"),
]


@pytest.mark.parametrize(("text", "reason"), REMARKS)
def test_remarks_as_questions_are_all_of_a_message(text: str, reason: str) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: slots.MINUTES}))

    assert leave_out_remarks(draft), reason


@pytest.mark.parametrize(("text", "reason"), ASKED)
def test_remarks_as_questions_are_no_questions_that_ask(text: str, reason: str) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: slots.MINUTES}))

    assert not leave_out_remarks(draft), reason
    assert draft.turn.text == text, reason


def test_remarks_as_questions_leave_what_stands_beside_them_in_its_place() -> None:
    text = "who knew. about 10"
    parts = (MessagePart("who knew.", 0, 9, None, 0.0), MessagePart("about 10", 10, 18, None, 0.0))
    draft = Draft.of(situation(text, {slots.ASKED: slots.MINUTES}, parts=parts))

    assert not leave_out_remarks(draft)
    assert draft.turn.text.strip() == "about 10"
    assert draft.turn.text.index("about") == 10
    assert draft.situation.turn.text == draft.turn.text


@pytest.mark.parametrize(("text", "goes"), [("what? about 10", True), ("what", False)])
def test_remarks_as_questions_leave_out_a_start_beside_others(text: str, goes: bool) -> None:
    """Alone, a "what?" asks for the words once more."""
    first = text.split(" ")[0]
    parts = [MessagePart(first, 0, len(first), None, 0.0)]
    if goes:
        parts.append(MessagePart("about 10", 6, 14, None, 0.0))
    draft = Draft.of(situation(text, {slots.ASKED: slots.MINUTES}, parts=tuple(parts)))

    assert not leave_out_remarks(draft)
    assert ("what" not in draft.turn.text) is goes

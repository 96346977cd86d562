"""A remark in the form of a question asks nothing: the open question stays as it is."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.remarks_as_questions import leave_out_remarks
from bot.conversation.turn import MessagePart
from tests.conversation.planning.situations import situation

REMARKS = [
    ("well who'd have thought it", "called out"),
    ("who's got time for any of this", "a complaint"),
    ("do I look like a gymnast?", "with a mark"),
    ("isn't this glamorous", "the opposite is meant"),
    ("what did you expect at my age?", "nothing is expected"),
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

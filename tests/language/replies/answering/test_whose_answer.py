"""A reply is meant as any message is: what is somebody else's or only supposed answers nothing."""

from __future__ import annotations

import pytest

from bot.language.findings import Findings
from bot.language.replies.answering.answers import read_answer

ANSWERS = [
    ("i was lifting a box", "lift", "the writer's own"),
    ("my nan had a fall", None, "somebody else's"),
    ("would a fall do this?", None, "only asked about"),
]


@pytest.mark.parametrize(("text", "trigger", "reason"), ANSWERS)
def test_triggers_of_replies(text: str, trigger: str | None, reason: str) -> None:
    answer = read_answer("trigger", Findings(), text)
    assert (answer.value if answer else None) == trigger, reason

"""A question without a sure answer: the nearest are offered as buttons, and one is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from bot.conversation import slots
from tests.conversations.script import person_at

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

NEARBY = "Is it one of these?"


@pytest.mark.parametrize(
    ("stage", "question", "reason"),
    [
        ("readback", "what would a copper bangle and goose fat do for it?", "in the intake"),
        ("session", "does a full moon pull at it like it does the tide?", "at a move"),
    ],
)
def test_nearest_answers_are_pressed_and_told_and_the_talk_goes_on(
    stage: str, question: str, reason: str, new_person: Callable[..., Person]
) -> None:
    person = person_at(stage, new_person, {})
    open_before = person.slot(slots.ASKED)
    person.say(question)
    offered = [one for one in person.last if NEARBY in str(one.get("text"))]
    assert len(offered) == 1, reason
    title = offered[0]["buttons"][0]["title"]
    told = person.press(title)
    assert told
    assert NEARBY not in told
    assert person.slot(slots.ASKED) == open_before

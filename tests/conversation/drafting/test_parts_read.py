"""What was learned of each part decides what is taken from it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import read_parts, telling, tells_nothing
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import MessagePart
from tests.conversation.planning.situations import situation

KNOWN: dict[str, Any] = {
    slots.CONSENT: "agreed",
    slots.STORY: "told",
    slots.READBACK: "confirmed",
    "regions": ["low_back"],
    "side": "left",
    "duration_days": 21.0,
}


def drafted(asked: str | None, *sentences: str) -> Draft:
    """A draft at an open question, the message cut into sentences."""
    text, parts = " ".join(sentences), []
    for one in sentences:
        start = text.index(one)
        parts.append(MessagePart(one, start, start + len(one), "inform", 0.5))
    told = situation(text, {**KNOWN, slots.ASKED: asked}, parts=tuple(parts))
    return Draft.of(told)


@pytest.mark.parametrize(
    ("asked", "text", "slot", "value", "reason"),
    [
        ("nrs", "Is a ten like giving birth?", "nrs", None, "a number of a question"),
        (
            "sit_hours",
            "Does the time in the car count?",
            "sit_hours",
            None,
            "the car of a question",
        ),
        ("aggravated_by", "I have told you this already.", "aggravated_by", None, "a complaint"),
        (
            "nrs",
            "Is it bad with my blood thinner?",
            "conditions",
            ["anticoagulant"],
            "of the writer",
        ),
    ],
)
def test_parts_read_take_nothing_from_what_tells_nothing(
    asked: str, text: str, slot: str, value: object, reason: str
) -> None:
    values = {**KNOWN, slots.ASKED: asked}
    after = {**values, **plan_turn(situation(text, values, intent=None, confidence=0.0)).changes()}
    assert after.get(slot) == value, reason


def test_parts_read_leave_the_answer_beside_a_remark() -> None:
    draft = drafted("side", "The left.", "It rains again here.")
    read_parts(draft)
    assert not tells_nothing(draft)
    assert telling(draft, draft.turn).text == "The left."


def test_parts_read_know_nothing_of_questions_that_were_not_learned() -> None:
    draft = drafted(slots.GOAL, "What do you keep?")
    read_parts(draft)
    assert not draft.parts_read

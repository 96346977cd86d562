"""What the words of a check are no facts of, and what they put right."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from tests.conversation.planning.situations import situation

AT_CHECK = {
    slots.ASKED: slots.CHECK_ANSWER,
    slots.CHECKS: [{"id": "ST01", "reason": "", "questions": ["waist"]}],
    "regions": ["low_back"],
    "side": "left",
    "age": 45,
}


@pytest.mark.parametrize(
    ("text", "regions", "side", "age", "reason"),
    [
        ("the right hand does not go in", ["low_back"], "left", 45, "a hand, no side of the pain"),
        ("it burns behind the neck now", ["low_back"], "left", 45, "felt in the check"),
        ("nearly 90", ["low_back"], "left", 45, "degrees, no age"),
        ("the pain is on the right, not the left", ["low_back"], "right", 45, "of the pain"),
        ("no, the right was tighter, not the left", ["low_back"], "left", 45, "of the check"),
        ("it is the lower back right side, not left", ["low_back"], "right", 45, "of its place"),
        ("take the low back away", None, "left", 45, "the place is taken out"),
        ("remove the low back please", None, "left", 45, "the same"),
        ("I am 54 years old, not 45", ["low_back"], "left", 54, "a word of age"),
    ],
)
def test_facts_at_a_check_are_told_by_words_of_the_pain(
    text: str, regions: list[str] | None, side: str | None, age: int, reason: str
) -> None:
    draft = Draft.of(situation(text, AT_CHECK))
    hear(draft)
    told = draft.facts
    assert (list(told.regions) or None, told.side, told.age) == (regions, side, age), reason


def test_facts_at_a_check_hear_no_movement_in_an_answer_put_right() -> None:
    draft = Draft.of(situation("I said slumped but is more arched", AT_CHECK))
    hear(draft)
    assert not draft.facts.aggravated_by

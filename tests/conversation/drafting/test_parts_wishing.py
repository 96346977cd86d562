"""No wish is read in a part that only asks, idles, answers or blames; a wish beside it is."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import read_parts
from bot.conversation.drafting.parts_wishing import wishing
from bot.conversation.turn import MessagePart
from bot.language.replies.learned.part_reader import places_of_parts
from tests.conversation.planning.situations import situation

KNOWN: dict[str, Any] = {
    slots.CONSENT: "agreed",
    slots.STORY: "told",
    slots.READBACK: "confirmed",
    "regions": ["low_back"],
}


def left(asked: str, text: str) -> str:
    """The words of a message in which wishes are read, at an open question."""
    parts = tuple(MessagePart(text[a:b], a, b, "inform", 0.5) for a, b in places_of_parts(text))
    draft = Draft.of(situation(text, {**KNOWN, slots.ASKED: asked}, parts=parts[1:] and parts))
    read_parts(draft)
    return " ".join(wishing(draft, draft.turn).text.split())


@pytest.mark.parametrize(
    ("asked", "text", "wished", "reason"),
    [
        (slots.TOGETHER, "Are any of these done in bed?", "", "only asked"),
        (
            slots.TOGETHER,
            "Is the mat a must? I only have a chair.",
            "I only have a chair.",
            "what is told beside a question",
        ),
        (slots.TOGETHER, "Can you make it ten minutes?", "Can you make it ten minutes?", "a wish"),
        (
            slots.EXERCISE_FEEDBACK,
            "Isn't that one on the floor? I did say standing only.",
            "I did say standing only.",
            "a complaint wishes once more",
        ),
        (slots.EXERCISE_FEEDBACK, "You put me on the floor again.", "", "what went wrong"),
        (slots.EXERCISE_FEEDBACK, "I hate this floor", "", "a feeling is no wish"),
        (
            slots.EXERCISE_FEEDBACK,
            "that was easy, do it all day at work",
            "that was easy,",
            "where it is done anyway",
        ),
        (
            slots.EXERCISE_FEEDBACK,
            "I want to do it every day at work",
            "I want to do it every day at work",
            "a wish",
        ),
        (
            slots.EXERCISE_FEEDBACK,
            "standing here like a statue waiting for you",
            "",
            "where somebody happens to be",
        ),
        (
            slots.EXERCISE_FEEDBACK,
            "done while the pasta boils, 8 minutes left",
            "",
            "minutes to something else",
        ),
        (
            slots.TOGETHER,
            "I'm in bed, can we do it here?",
            "I'm in bed, can we do it here?",
            "what a wish is for",
        ),
        ("nrs", "Standing ones please, no floor", "Standing ones please, no floor", "a wish"),
    ],
)
def test_wishing_reads_the_parts_that_wish_or_tell(
    asked: str, text: str, wished: str, reason: str
) -> None:
    assert left(asked, text) == wished, reason


def test_wishing_reads_words_where_parts_were_not_read() -> None:
    assert left("radiation", "Do you need a chair for it? Standing only.") == "Standing only."

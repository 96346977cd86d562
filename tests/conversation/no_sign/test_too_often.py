"""What is too often in a day is a wish; who cannot walk at all has the sign."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.known_mistakes import without_known_mistakes
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind

PINNED = "severe_unmanageable"


def holds(text: str) -> bool:
    """Return whether the sign of a pain that pins somebody down is left of a message."""
    told = Turn(understand(text), "inform", text=text)
    return PINNED in [one.value for one in without_known_mistakes(told).findings.of(Kind.FLAG)]


@pytest.mark.parametrize(
    "text",
    [
        "I can't walk four times a day",
        "can't walk that often, I work",
        "no. I can't walk 4 times a day. Please make the walks fewer",
        "I cannot walk twice a day, no time",
        "can't walk every day, I have the kids",
        "couldn't get up that many times",
        "I can't get up and down that often at my desk",
        "i can't stand up every half hour, I'm in meetings",
        "I can't walk more than 20 minutes a day with my job",
        "can't stand all these walks",
        "I can't stand the counting",
        "I won't be able to walk three times a week",
    ],
)
def test_too_often_is_no_pain_that_pins_down(text: str) -> None:
    assert not holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "I can't walk",
        "I can't walk at all since this morning",
        "can't stand or walk, the pain is unbearable",
        "I can't walk four times a day, I can't even stand for the pain now",
        "I can't get up, I'm stuck on the floor",
        "can't walk three steps",
        "I can't stand the pain any more",
        "can't get up since last night",
        "I can't walk, my leg gave way three times today",
        "I cannot walk or stand up straight",
    ],
)
def test_too_often_leaves_a_pain_that_pins_down(text: str) -> None:
    assert holds(text)

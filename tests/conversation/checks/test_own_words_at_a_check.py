"""Answers to a check in people's own words, beside where they stand and what feels the same."""

from __future__ import annotations

import pytest

from tests.conversation.checks.test_check_replies import answer_to


@pytest.mark.parametrize(
    ("question", "said", "meant", "reason"),
    [
        (
            "ST01.head",
            "I'm up against the kitchen wall... it's short, two fingers",
            "small",
            "at it",
        ),
        ("ST01.head", "standing against the door, it's a fist away", "big", "where they stand"),
        ("ST01.head", "touches, but only if I look up a bit", "small", "the chin goes up"),
        ("ST01.head", "not touching, about a finger and a half", "small", "a part of a finger"),
        ("ST01.head", "four fingers", "big", "a number"),
        ("ST01.head", "flat against the wall", "touches", "the head, not the person"),
        (
            "ST01.shoulders",
            "one's closer than the other but they're both off it",
            "gap",
            "measured",
        ),
        ("ST01.shoulders", "one is near, the other sticks out", "gap", "each for itself"),
        ("ST14.armpit", "Neither, that one feels the same on both sides.", "neither", "alike"),
        ("ST14.armpit", "neither, the same on both sides", "neither", "without a verb"),
        ("ST14.armpit", "neither, it pulls the same on both", "both", "a pull is named"),
        ("ST14.armpit", "pulls the same on both sides", "both", "no neither"),
        ("ST14.tilt", "none, feels fine", "neither", "fine is no pull"),
        ("ST14.tilt", "the left feels fine, the right doesn't", "right", "each for itself"),
        ("ST14.tilt", "feels a good stretch on the left", "left", "a stretch is one"),
        ("ST14.tilt", "I feel it on both", "both", "felt is a pull"),
        ("ST08.hold", "I stopped at 20 because it burned", "middle", "why it ended is no pain"),
        ("ST05.height", "dunno maybe 70", "middle", "a guess counts"),
    ],
)
def test_own_words_are_read_as_they_are_meant(
    question: str, said: str, meant: str, reason: str
) -> None:
    assert answer_to(question, said) == meant, reason

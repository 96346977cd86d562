"""Degrees told at a check are an angle; a fever is a fever wherever it is told."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.angle_of_a_move import without_angle_of_a_move
from bot.conversation.safety.safety_answers import Turn
from bot.language import understand
from bot.language.findings import Kind


def flags(text: str, of_a_move: bool) -> list[str]:
    """Return the flags that are left of a message."""
    told = Turn(understand(text), "inform", text=text, of_a_move=of_a_move)
    return [one.value for one in without_angle_of_a_move(told).findings.of(Kind.FLAG)]


@pytest.mark.parametrize(
    ("text", "of_a_move", "fever", "reason"),
    [
        ("on the right it shoots down to the ankle at about 40 degrees", True, False, "an angle"),
        ("about 40 degrees", True, False, "the answer alone"),
        ("my leg comes up 38 degrees or so", True, False, "how far it comes"),
        ("about 40 degrees", False, True, "nothing is moved, so it is asked about"),
        ("I've got 39 degrees and it pulls", True, True, "somebody has it"),
        ("it stops at 40 degrees, and I have a temperature", True, True, "both told"),
        ("39 degrees C this morning", True, True, "of a thermometer"),
        ("she is 39 degrees and shivering", True, True, "somebody is ill"),
    ],
)
def test_angle_of_a_move_is_no_fever(text: str, of_a_move: bool, fever: bool, reason: str) -> None:
    assert ("fever" in flags(text, of_a_move)) is fever, reason

"""Degrees that tell how far a leg or a neck goes ("it shoots at about 40 degrees") are no fever."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

FEVER = "fever"


def without_angle_of_a_move(turn: Turn) -> Turn:
    """Return the turn without a fever that is an angle, told while a check or exercise is open.

    A word of heat, of feeling ill or of having it ("I've got 39 degrees") lets it stand.
    """
    if turn.button or not turn.of_a_move or spoken("degrees_of_heat").search(turn.text):
        return turn
    angles = [one.span() for one in spoken("number_of_degrees").finditer(turn.text)]
    return turn.without(
        lambda one: (one.kind, one.value) == (Kind.FLAG, FEVER) and one.touches(angles)
    )

"""Who cannot get up off the floor for their knees wants no floor; no pain pins them down."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

PINNED = "severe_unmanageable"


def tells_of_the_floor(text: str) -> bool:
    """Whether getting up is told of the floor, as a wish or with its reason, and not of now."""
    lies = spoken("lies_there_now").search(text)
    return lies is None and spoken("off_the_floor").search(text) is not None


def without_getting_off_the_floor(turn: Turn) -> Turn:
    """Return the turn without pain that cannot be managed where the floor alone is meant."""
    if turn.button or not tells_of_the_floor(turn.text):
        return turn
    return turn.without(lambda one: (one.kind, one.value) == (Kind.FLAG, PINNED))

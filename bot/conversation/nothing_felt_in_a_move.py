"""Who feels nothing in a move ("felt nothing, should it be in my tummy?") is not numb."""

from __future__ import annotations

from bot.conversation.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

OF_NUMBNESS = frozenset(("ces_saddle", "ces_bladder", "ces_sexual", "ces_bilateral_legs"))


def without_nothing_felt_in_a_move(turn: Turn) -> Turn:
    """Return the turn without signs of numbness that are a report of a check or move.

    It must be told while one is open. A word of numbness, of the seat, of the limbs, of the toilet
    or of another time lets the signs stand.
    """
    if turn.button or not turn.of_a_move or spoken("more_than_nothing_felt").search(turn.text):
        return turn
    if spoken("nothing_felt").search(turn.text) is None:
        return turn
    return turn.without(lambda one: one.kind == Kind.FLAG and one.value in OF_NUMBNESS)

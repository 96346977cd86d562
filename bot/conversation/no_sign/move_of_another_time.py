"""What a move did at another time ("it made me dizzy last time at the gym") is no sign of now."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind


def without_move_of_another_time(turn: Turn) -> Turn:
    """Return the turn without the signs of such words; with "now" beside them all stand.

    The move is to be left out for it, which is heard as a wish.
    """
    if turn.button or spoken("of_now").search(turn.text):
        return turn
    told = spoken("move_of_another_time").search(turn.text)
    if told is None:
        return turn
    return turn.without(lambda one: one.kind == Kind.FLAG and one.touches([told.span()]))

"""What a move did at another time ("it made me dizzy last time at the gym") is no sign of now."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind


def without_move_of_another_time(turn: Turn) -> Turn:
    """Return the turn without the signs of such words; with "now" beside them all stand.

    The move is to be left out for it, which is heard as a wish.
    """
    if turn.button or spoken("of_now").search(turn.text):
        return turn
    told = spoken("move_of_another_time").search(turn.text)
    if told is None:
        return turn
    found = tuple(
        one
        for one in turn.findings.mentions
        if one.kind != Kind.FLAG or one.end <= told.start() or told.end() <= one.start
    )
    return replace(turn, findings=Findings(found))

"""A leg that wobbles or burns in a move ("ten each leg, a bit shaky") is no sign in both legs."""

from __future__ import annotations

from bot.conversation.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

OF_A_WOBBLE = frozenset(("ces_bilateral_legs", "leg_motor"))


def without_wobble_of_a_move(turn: Turn) -> Turn:
    """Return the turn without nerve signs that are a wobble, told while a check or move is open.

    A wobble must be told as a report of the move ("did ten", "at the end"), a burn as that of a
    muscle at work; a word of numbness, of strength that is lost, of the hands or of another time
    lets the signs stand.
    """
    if turn.button or not turn.of_a_move or spoken("more_than_a_wobble").search(turn.text):
        return turn
    reports = spoken("report_of_a_move").search(turn.text) is not None
    wobbles = reports and spoken("wobble").search(turn.text) is not None
    if not wobbles and spoken("burn_of_a_muscle").search(turn.text) is None:
        return turn
    return turn.without(lambda one: one.kind == Kind.FLAG and one.value in OF_A_WOBBLE)

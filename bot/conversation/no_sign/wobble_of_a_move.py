"""A leg that wobbles, burns or is not got there in a move is no sign of weakness."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

OF_A_WOBBLE = frozenset(("ces_bilateral_legs", "leg_motor", "fever"))  # "shook like a leaf"
OF_BREATH = frozenset(("lung_pe",))  # "twelve, puffing"
OUT_OF_REACH = frozenset(("ces_bilateral_legs", "leg_motor", "vascular_leg"))


def without_wobble_of_a_move(turn: Turn) -> Turn:
    """Return the turn without nerve signs that are a wobble, told while a check or move is open.

    So is a start position that is not reached ("can't get my ankle up there").

    A wobble must be told as a report of the move ("did ten", "at the end"), a burn as that of a
    muscle at work; a word of numbness, of strength that is lost, of the hands or of another time
    lets the signs stand.
    """
    if turn.button or not turn.of_a_move or spoken("more_than_a_wobble").search(turn.text):
        return turn
    unreached = spoken("position_not_reached").search(turn.text) is not None
    reports = spoken("report_of_a_move").search(turn.text) is not None
    wobbles = reports and spoken("wobble").search(turn.text) is not None
    burns = spoken("burn_of_a_muscle").search(turn.text) is not None
    breath = reports and spoken("out_of_breath_from_it").search(turn.text) is not None
    if not (wobbles or burns or unreached or breath):
        return turn
    told = ((unreached, OUT_OF_REACH), (wobbles or burns, OF_A_WOBBLE), (breath, OF_BREATH))
    none = frozenset[str]().union(*(flags for so, flags in told if so))
    return turn.without(lambda one: one.kind == Kind.FLAG and one.value in none)

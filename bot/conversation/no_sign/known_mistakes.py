"""What is known to sound like a sign (`mistaken_for_signs.yml`) is left out of a message."""

from __future__ import annotations

from bot.conversation.turn import Turn
from bot.knowledge.safety.mistaken_signs import ANY, MistakenSign, load_mistaken_signs
from bot.language.findings import Kind, Mention, Status


def without_known_mistakes(turn: Turn) -> Turn:
    """Return the turn without the signs that its words are known to be mistaken for."""
    if turn.button or not turn.findings.of(Kind.FLAG) + turn.findings.of(Kind.SIGN):
        return turn
    for one in load_mistaken_signs().values():
        if _is_open(one, turn) and one.is_told_in(turn.text):
            turn = _without(one, turn)
    return turn


def _is_open(one: MistakenSign, turn: Turn) -> bool:
    return {None: True, "move": turn.of_a_move, "offer": turn.of_an_offer}[one.during]


def _without(one: MistakenSign, turn: Turn) -> Turn:
    text = turn.text
    places = one.places_in(text) if one.in_it else []

    def is_mistaken(sign: Mention) -> bool:
        if sign.status is Status.DENIED:
            return False  # it says that the sign is not there
        if not _named(one, sign) or (one.in_it and not sign.touches(places)):
            return False
        return one.stands_around(text[: sign.start], sign.text, text[sign.end :])

    return turn.without(is_mistaken)


def _named(one: MistakenSign, sign: Mention) -> bool:
    names = {Kind.FLAG: one.flags, Kind.SIGN: one.signs}.get(sign.kind, ())
    return ANY in names or sign.value in names

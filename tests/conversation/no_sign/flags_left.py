"""The flags_left of a message that no known mistake explains."""

from __future__ import annotations

from bot.conversation.no_sign.known_mistakes import without_known_mistakes
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind, Status

AT_A_MOVE, ELSEWHERE = True, False


def flags_left(text: str, of_a_move: bool = ELSEWHERE, of_an_offer: bool = False) -> list[str]:
    """Return the flags_left that are left of a message."""
    told = Turn(
        *(understand(text), "inform"), text=text, of_a_move=of_a_move, of_an_offer=of_an_offer
    )
    left = without_known_mistakes(told).findings.of(Kind.FLAG)
    return [one.value for one in left if one.status is not Status.DENIED]

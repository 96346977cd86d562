"""A message as several acts: what answers the open question, and what is asked beside it."""

from __future__ import annotations

from bot.conversation.interruptions import is_aside
from bot.conversation.requests.meaning import asks_meaning
from bot.conversation.turn import Part, UserTurn


def asides_of(turn: UserTurn) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return the sentences that ask something of their own, and the others.

    A message that is nothing but a question has no asides: it is the request itself.
    """
    asides = tuple(part for part in turn.parts if is_aside(part) or asks_meaning(part.text))
    rest = tuple(part for part in turn.parts if part not in asides)
    return (asides, rest) if rest else ((), turn.parts)

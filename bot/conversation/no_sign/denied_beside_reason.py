"""A sign that is denied beside what was meant is none, however the message sounds as a whole.

"My foot fell asleep because I sat on it. Nothing is numb between my legs. You frightened me."
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import agreed
from bot.language.findings import Kind, Mention, Status


def without_denied_beside_reason(turn: Turn) -> Turn:
    """Return the turn without signs that its wording alone finds in the words that deny them."""
    if turn.button or spoken("asleep_from_sitting").search(turn.text) is None:
        return turn
    denied = turn.findings.of(Kind.FLAG, Status.DENIED)
    return turn.without(lambda one: _is_denied(one, denied))


def _is_denied(one: Mention, denied: Sequence[Mention]) -> bool:
    """Whether the wording found it in words that deny the same sign."""
    return agreed(one) and any(
        other.value == one.value and other.start < one.end and one.start < other.end
        for other in denied
    )

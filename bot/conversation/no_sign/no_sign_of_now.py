"""A bone broken in childhood, weight to lose or lost by a diet are no signs of now."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Mention

BROKEN_BEFORE = "fragility_prior"  # the sign of a bone that broke too easily
WEIGHT_LOSS = "weight_loss"


def without_signs_of_no_now(turn: Turn) -> Turn:
    """Return the turn without a childhood's broken bone, and weight that is or was to go."""
    if turn.button:
        return turn
    return turn.without(lambda one: _of_no_now(turn, one))


def _of_no_now(turn: Turn, one: Mention) -> bool:
    if one.kind == Kind.SIGN:
        young = spoken("in_childhood").search(turn.text)
        return one.value == BROKEN_BEFORE and young is not None
    if one.kind != Kind.FLAG or one.value != WEIGHT_LOSS:
        return False
    wishes = [hit.span() for hit in spoken("weight_to_lose").finditer(turn.text)]
    lost = spoken("weight_lost_on_purpose").search(turn.text)
    spans = [*wishes, *([lost.span("lost")] if lost else [])]
    return any(start < one.end and one.start < end for start, end in spans)

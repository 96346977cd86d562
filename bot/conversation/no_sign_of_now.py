"""A bone that broke in childhood and weight somebody would like to lose are no signs of now."""

from __future__ import annotations

from bot.conversation.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Mention

BROKEN_BEFORE = "fragility_prior"  # the sign of a bone that broke too easily
WEIGHT_LOSS = "weight_loss"


def without_signs_of_no_now(turn: Turn) -> Turn:
    """Return the turn without a childhood's broken bone, and without weight that is to go."""
    if turn.button:
        return turn
    return turn.without(lambda one: _of_no_now(turn, one))


def _of_no_now(turn: Turn, one: Mention) -> bool:
    if one.kind == Kind.SIGN:
        young = spoken("in_childhood").search(turn.text)
        return one.value == BROKEN_BEFORE and young is not None
    if one.kind != Kind.FLAG or one.value != WEIGHT_LOSS:
        return False
    wishes = spoken("weight_to_lose").finditer(turn.text)
    return any(hit.start() < one.end and one.start < hit.end() for hit in wishes)

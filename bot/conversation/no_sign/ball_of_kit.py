"""A ball that is listed with other kit ("20 minutes, mat, ball") is one to train with."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

TESTICULAR = "testicular"


def without_ball_of_kit(turn: Turn) -> Turn:
    """Return the turn without pain of a testicle that was read into such a ball.

    A word of the body, of swelling or of one's own balls lets it stand.
    """
    if turn.button or spoken("ball_of_the_body").search(turn.text):
        return turn
    if spoken("ball_of_kit").search(turn.text) is None:
        return turn
    return turn.without(lambda one: (one.kind, one.value) == (Kind.FLAG, TESTICULAR))

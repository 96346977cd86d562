"""A part of the move that is up was done, and the rest could not be: no fact or wish is meant."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken


def did_a_part(draft: Draft) -> bool:
    """Whether it is told so of the move that is up ("I could do the right but not the left").

    A side is then that of the move, and "not the second" wishes for no other move.
    """
    if draft.asked != slots.EXERCISE_FEEDBACK or draft.turn.pressed:
        return False
    return spoken("rest_not_done").search(draft.situation.turns[-1].text) is not None

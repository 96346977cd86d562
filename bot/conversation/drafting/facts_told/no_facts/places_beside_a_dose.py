"""A part of the body beside the dose of a move is no place of the pain.

"Thirty seconds is long for my shoulder, make it fifteen" wishes for less of the move that is up;
where it hurts stays as it was told.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts


def with_places_beside_a_dose(draft: Draft, before: Facts, told: Facts) -> Facts:
    """Return the facts with the places of before, where a message at a move is of its dose."""
    if draft.asked != slots.EXERCISE_FEEDBACK or not before.regions:
        return told
    if not spoken("dose_is_long").search(draft.situation.turn.text):
        return told
    return replace(told, regions=before.regions, side=before.side)

"""What makes it worse is no place for the moves ("just standing" to what makes it worse)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.time_wished.minutes_meant import OF_PAIN
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wishes import Wishes, read_wishes
from bot.language.text.message_parts import sentences_of

WORSE, SITS_ONLY = "aggravated_by", "sits_only"
# The movement that the place of a position would be.
POSITIONS = {"standing": "standing", "chair": "sitting"}


def without_factor_as_place(draft: Draft, wishes: Wishes) -> Wishes:
    """Return the wishes without a position that is told to make the pain worse.

    It is a wish all the same where a word of wishing, of the moves or minutes stand beside it.
    """
    asked = draft.asked == WORSE  # its answer is folded in behind the wishes
    told = {
        place
        for place, move in POSITIONS.items()
        if place in wishes.place and (asked or move in draft.facts.worse_with)
    }
    sits_always = SITS_ONLY in draft.facts.conditions  # "I'm in a wheelchair"
    if draft.asked not in (*OF_PAIN, slots.STORY) or not told or sits_always:
        return wishes
    text = draft.turn.text
    wished = [
        read_wishes(said)
        for said in (text[first:last] for first, last in sentences_of(text))
        if spoken("wished_of_the_moves").search(said)
    ]
    kept = frozenset().union(*(one.place for one in wished))
    return replace(wishes, place=wishes.place - (told - kept))

"""What is noted is to stay as it was: "no, leave the weeks as they were", "keep it at both"."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken

# There what stays may be a move, a row or the answer itself.
_ANSWERS = (None, slots.CONSENT, slots.STORY, slots.READBACK, "side", *slots.OF_A_MOVE)


def leave_what_stays(draft: Draft) -> None:
    """Leave out words that something stays: they answer nothing and change nothing."""
    if draft.asked in _ANSWERS or not draft.facts.regions:
        return
    said = spoken("leaves_it_as_it_is").search(draft.turn.text)
    if said is None:
        return
    draft.leave_words(*said.span())
    draft.acknowledge(acknowledgement("stays_as_it_was"))

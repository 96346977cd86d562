"""A thing that the read-back has not ("you forgot the garden"): what it does is asked for.

The bare word says neither that it makes the pain worse nor that it eases it.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken

_IDLE = " .,;!?"


def ask_of_what_was_forgotten(draft: Draft) -> Follow | None:
    """Say that it was not noted, and ask what it does; where no more is said, the talk goes on.

    What was noted of it as the message was heard needs no asking.
    """
    if draft.asked != slots.READBACK or draft.turn.pressed or draft.facts != draft.facts_before:
        return None
    said = spoken("says_it_was_forgotten").search(draft.turn.text)
    if said is None:
        return None
    draft.acknowledge(acknowledgement("forgotten", what=said["what"].strip()))
    draft.leave_words(*said.span())
    if draft.turn.text.strip(_IDLE):
        return None
    draft.set(**{slots.READBACK: "confirmed"})
    return Follow.ON

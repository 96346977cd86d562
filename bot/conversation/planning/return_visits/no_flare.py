"""A flare of an earlier day that is told to have been none."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import take_back_earlier_flare
from bot.language.replies.told.staying import read_staying


def take_no_flare(draft: Draft, said: str) -> bool:
    """Take it off the record; True where there was one. `said` is the whole message.

    "I pressed the wrong number" is of the flare where nothing else was sent at this visit.
    """
    if draft.turn.pressed:
        return False
    told = read_staying(said)
    greets = draft.asked is None and draft.turn.number == 1
    if "flare_mistaken" in told or ("flare_mistyped" in told and greets):
        return take_back_earlier_flare(draft)
    return False

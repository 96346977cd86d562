"""A grown-up who was taken for a child is told so: a mistake of the guide's gets its "sorry"."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.minors import CHILD
from bot.knowledge.wishes.wish_words import wish_words


def say_sorry_to_a_grown_up(draft: Draft, before: SafetyState, now: SafetyState) -> None:
    """Say sorry once, where the words for a child were said and the writer is none."""
    shown = any(one.startswith(f"{CHILD}:") for one in before.shown)
    if shown and CHILD in now.cleared_slugs() and CHILD not in before.cleared_slugs():
        draft.acknowledge(wish_words("own_slip"))

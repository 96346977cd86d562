"""The words for a fact that goes: with a "sorry" where it was a mistake of the guide's."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard


def out_words(draft: Draft) -> str:
    """Return which words say that a fact is out: with a "sorry" where it is denied.

    "I never said stairs" tells of a mistake of the guide's, "take the stairs out" wishes.
    """
    said = as_heard(draft.situation.turns[-1].text)
    denied = spoken("denies_what_was_noted").search(said) or spoken("given_to_another").match(said)
    return "taken_out_sorry" if denied else "taken_out"

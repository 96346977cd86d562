"""An illness that was only asked about is not known: "nobody told me disc, I was asking"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Kind


def without_what_was_asked(draft: Draft, facts: Facts) -> Facts:
    """Return the facts without the illnesses that the message says were only asked about.

    Where it names none, those of the message before are meant.
    """
    turns = draft.situation.turns
    if draft.turn.pressed or spoken("only_asked").search(turns[-1].text) is None:
        return facts
    for turn in reversed(turns[-2:]):
        asked = {one.value for one in turn.findings.of(Kind.CONDITION)}
        if asked:
            left = tuple(one for one in facts.conditions if one not in asked)
            return replace(facts, conditions=left)
    return facts

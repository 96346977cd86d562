"""What is named to deny a sign is no new fact of the pain: "I don't even have neck pain"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.taken_back.said_not_so import denial_of, open_sign
from bot.language.findings import Kind

OF_THE_PAIN = (Kind.REGION, Kind.QUALITY, Kind.RADIATION)


def leave_words_of_a_denial(draft: Draft) -> None:
    """Leave out where and how it hurts, once that is known, in words that deny an open sign."""
    slug = open_sign(draft.safety)
    if slug is None or not draft.facts.regions or draft.turn.pressed:
        return
    if denial_of(draft.safety, slug, draft.situation.turns[-1]) is None:
        return
    left = draft.turn.findings.without(lambda one: one.kind in OF_THE_PAIN)
    draft.turn = replace(draft.turn, findings=left)

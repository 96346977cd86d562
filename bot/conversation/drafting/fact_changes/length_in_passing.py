"""A shorter time told in passing: how long the pain takes to come or to ease, not how old it is."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.held_facts import OPEN
from bot.conversation.intake.time_words import days_in_words
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind


def leave_length_in_passing(draft: Draft) -> None:
    """Leave out a bare "over a day or so" where the pain is known to be older: that stays."""
    held, turn = draft.facts.duration_days, draft.turn
    if turn.pressed or held is None or draft.asked not in OPEN:
        return
    told = [one.number or 0 for one in turn.findings.present(Kind.DURATION)]
    in_passing = spoken("length_in_passing").fullmatch(turn.text)
    if in_passing is None or max(told, default=0) >= held:
        return
    draft.leave_words(*in_passing.span("length"))
    draft.acknowledge(acknowledgement("length_stays", fact=days_in_words(held)))

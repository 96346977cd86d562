"""What is denied of the read-back is taken out and said; of what was never noted that is said."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.denied_at_readback import (
    Denied,
    denied_in,
    denies_what_is_read_back,
    with_denied_out,
)
from bot.conversation.drafting.fact_changes.held_facts import OF_THE_TIME
from bot.conversation.drafting.facts_told.no_facts.remarks import TIMES
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.planning.corrections.correcting import say_change
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.language.replies.wished.wishes import read_wishes


def take_denied_out(draft: Draft) -> bool:
    """Take out what a message denies of what was read back; True where anything was denied.

    Nothing is asked about it again: the read-back does not say it any more.
    """
    before = draft.facts_before
    if draft.turn.pressed or draft.asked != slots.READBACK:
        return False
    if not denies_what_is_read_back(draft):
        return False
    denied = list(denied_in(_said(draft)))
    facts = draft.facts
    for one in denied:
        facts = with_denied_out(facts, one)
    if any(draft.turn.findings.present(one) for one in TIMES):  # "it's been years, not months"
        facts = replace(facts, **{one: getattr(draft.facts, one) for one in OF_THE_TIME})
    if facts != draft.facts:
        draft.set_facts(facts)
        say_change(draft, before, facts)
        let_follow(draft)
    elif facts != before or draft.acknowledged or _tells_besides(draft, denied):
        return False
    else:
        draft.acknowledge(acknowledgement("never_noted", what=denied[0].out))
    return True


def _tells_besides(draft: Draft, denied: list[Denied]) -> bool:
    """Whether something is named instead, or what is there to use is told: that is heard."""
    return any(one.instead for one in denied) or bool(read_wishes(_said(draft)))


def _said(draft: Draft) -> str:
    return draft.situation.turns[-1].text

"""A fact that is to be noted too, or in the place of one that goes: "put in standing instead"."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_in_words import DURATION, fact_in_words, with_worse
from bot.conversation.drafting.late_statements import statements
from bot.conversation.drafting.moves_meant import moves_named
from bot.language.extract.history.pain_descriptions import factors_named
from bot.language.facts import Facts
from bot.language.text.message import Message

PUT_IN = "put_in"
OF_WORDS = ("side", DURATION)


def with_put_in(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with a side, a time or a movement that is told to be written down.

    A move of the routine that is to come in ("add the bridge") is none of them.
    """
    for match in statements(PUT_IN, draft.situation.turns[-1].text):
        message = Message.read(match["told"])
        if moves_named(message)[0]:
            continue
        known = (fact_in_words(facts, name, match["told"]) for name in OF_WORDS)
        changed = next((one for one in known if one is not None and one != facts), None)
        moves = factors_named(message) if changed is None else {}
        facts = with_worse(facts, moves) if moves else changed or facts
    return facts

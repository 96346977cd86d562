"""What was taken out and is told to have been right: "the laptop was right, put it back"."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import with_worse
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.text.message import Message


def with_put_back(draft: Draft, told: Facts) -> Facts:
    """Return the facts with what makes it worse that is put back while the pain is asked about.

    Later "put the bridge back" is of a move.
    """
    if draft.turn.pressed or draft.asked not in slots.IN_STORY:
        return told
    text = as_heard(draft.situation.turns[-1].text)
    for hit in spoken("puts_a_fact_back").finditer(text):
        moves = factors_named(Message.read(group_told(hit, "what")))
        if moves and not set(moves) <= set(told.worse_with):
            told = with_worse(told, moves)
    return told

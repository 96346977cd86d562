""" "What is a throbbing belly?", "where does the flat back come from?": a word of the guide's own.

It is answered from its content wherever it is asked, and the open question stays open.
"""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.own_words import asks_whence, own_word_asked
from bot.knowledge.vocabulary.spoken_patterns import spoken


def asks_of_own_word(text: str) -> bool:
    """Return whether the words ask about a word that the guide uses."""
    return own_word_asked(text) is not None


def explain_own_word(draft: Draft) -> Follow:
    """Say what it means; what a relative has counts for nobody else."""
    text = draft.turn.text
    word = own_word_asked(text)
    if word is not None:
        draft.acknowledge(word.told)
        if asks_whence(text):
            draft.acknowledge(acknowledgement("said_in_general"))
        if spoken("of_a_relative").search(text.casefold()) is not None:
            draft.acknowledge(acknowledgement("of_a_relative"))
    return Follow.BACK

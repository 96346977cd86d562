"""How many words a message may have and still be taken for an answer, a question or half a sign."""

from __future__ import annotations

from bot.knowledge.loading.language import CONTENT
from bot.knowledge.vocabulary.reading_limits import load_reading_limits

LENGTHS = CONTENT / "conversation" / "reply_lengths.yml"


def is_within(text: str, name: str) -> bool:
    """Return whether a text has no more words than that. Raises `KeyError` for an unknown name."""
    return len(text.split()) <= load_reading_limits(LENGTHS)[name].counted[0]

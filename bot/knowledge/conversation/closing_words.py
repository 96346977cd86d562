"""The words at the end of a session."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

CLOSING_WORDS = SHOWN / "conversation" / "closing_words.yml"


def closing_words(name: str, **places: str) -> str:
    """Return one phrase with its places filled. Raises `KeyError`."""
    return filled(CLOSING_WORDS, name, **places)

"""What is said in the conversation about the weeks."""

from __future__ import annotations

from bot.knowledge.loading.entries import CONTENT
from bot.knowledge.loading.texts import filled

TALK_WORDS = CONTENT / "staying" / "talk_words.yml"


def talk_words(name: str, **places: str) -> str:
    """Return one sentence with its places filled. Raises `KeyError`."""
    return filled(TALK_WORDS, name, **places)

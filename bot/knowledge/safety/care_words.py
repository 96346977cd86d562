"""The words of the card that says who should look at a sign, and by when."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

CARE_WORDS = SHOWN / "safety" / "care_words.yml"


def care_words(name: str, **places: str) -> str:
    """Return one phrase with its places filled. Raises `KeyError`."""
    return filled(CARE_WORDS, name, **places)

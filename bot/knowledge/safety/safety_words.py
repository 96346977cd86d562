"""Words around a direct safety question, and of the card that says who should look at a sign."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

SAFETY_WORDS = SHOWN / "safety" / "safety_words.yml"


def safety_words(name: str, **places: str) -> str:
    """Return one phrase with its places filled, as `words` of the person. Raises `KeyError`."""
    return filled(SAFETY_WORDS, name, **places)


CARE_WORDS = SHOWN / "safety" / "care_words.yml"


def care_words(name: str, **places: str) -> str:
    """Return one phrase with its places filled. Raises `KeyError`."""
    return filled(CARE_WORDS, name, **places)

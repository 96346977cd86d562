"""Words around a direct safety question: what set it off."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

SAFETY_WORDS = SHOWN / "safety" / "safety_words.yml"


def safety_words(name: str, words: str = "") -> str:
    """Return one phrase, `{words}` filled with words of the person. Raises `KeyError`."""
    return filled(SAFETY_WORDS, name, words=words)

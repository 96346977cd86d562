"""How a wish that was taken is said back."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

WISH_WORDS = SHOWN / "wishes" / "wish_words.yml"


def wish_words(name: str, things: str = "") -> str:
    """Return one sentence, `{things}` filled with what was named. Raises `KeyError`."""
    return filled(WISH_WORDS, name, things=things)

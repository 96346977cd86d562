"""The wording around a result of the assessment."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import Text, filled, load_texts

EXPLANATION_WORDS = SHOWN / "assessment" / "explanation_words.yml"


def load_explanation_words() -> dict[str, Text]:
    """Return the wordings by id. Raises `KnowledgeError` when the file is refused."""
    return load_texts(EXPLANATION_WORDS)


def words(key: str, **places: str) -> str:
    """Return one wording with its places filled. Raises `KeyError` for an unknown id or place."""
    return filled(EXPLANATION_WORDS, key, **places)

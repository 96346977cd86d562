"""What single words are about, for the learned choice."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT, PhraseWords


@lru_cache(maxsize=1)
def classes_by_word() -> dict[str, frozenset[str]]:
    """Return word to the classes of `word_classes.yml` that hold it.

    Raises `KnowledgeError` when the file is refused.
    """
    found: dict[str, set[str]] = {}
    for name, entry in read_entries(PAIN_CONTENT / "word_classes.yml", PhraseWords).items():
        for word in entry.words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}

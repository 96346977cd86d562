"""Named lists of words that patterns refer to with `@name`."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.entries import CONTENT, Entry, read_entries

PAIN_CONTENT = CONTENT / "pain"


class PhraseWords(Entry):
    """Words that stand in the same place of a phrase."""

    words: tuple[str, ...]


@lru_cache(maxsize=1)
def load_phrase_words() -> dict[str, frozenset[str]]:
    """Return the lists of `phrase_words.yml` by name. Raises `KnowledgeError` when refused."""
    entries = read_entries(PAIN_CONTENT / "phrase_words.yml", PhraseWords)
    return {name: frozenset(entry.words) for name, entry in entries.items()}


def phrase_words(name: str) -> frozenset[str]:
    """Return one list of `phrase_words.yml`. Raises `KeyError` when there is none of that name."""
    return load_phrase_words()[name]

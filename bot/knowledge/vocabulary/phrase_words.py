"""Named lists of words that patterns refer to with `@name`."""

from __future__ import annotations

from functools import cache, lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD

PAIN_CONTENT = HEARD / "pain"
_FILES = ("phrase_words.yml", "activity_words.yml")


class PhraseWords(Entry):
    """Words that stand in the same place of a phrase."""

    words: tuple[str, ...]


@lru_cache(maxsize=1)
def load_phrase_words() -> dict[str, frozenset[str]]:
    """Return the lists of `phrase_words.yml` and `activity_words.yml` by name.

    Raises `KnowledgeError` when a file is refused.
    """
    return {
        name: frozenset(entry.words)
        for file in _FILES
        for name, entry in read_entries(PAIN_CONTENT / file, PhraseWords).items()
    }


@cache  # asked for thousands of times a message
def phrase_words(name: str) -> frozenset[str]:
    """Return one list of words. Raises `KeyError` when there is none of that name."""
    return load_phrase_words()[name]

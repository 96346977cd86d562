"""Words that a reader of language looks for beside what it reads, by reader and name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD


class ReaderWords(Entry):
    """The `lists` of one reader (a module of `bot/language`) by name, lower case, as folded."""

    lists: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def load_reader_words() -> dict[str, ReaderWords]:
    """Return the lists of all readers. Raises `KnowledgeError` when the file is refused."""
    return read_entries(HEARD / "vocabulary" / "reader_words.yml", ReaderWords)


def reader_words(reader: str, name: str) -> frozenset[str]:
    """Return one list of a reader. Raises `KeyError` when there is none of that name."""
    return frozenset(words_in_order(reader, name))


def words_in_order(reader: str, name: str) -> tuple[str, ...]:
    """Return one list of a reader in its order. Raises `KeyError` when there is none."""
    return load_reader_words()[reader].lists[name]

"""The words with which a person names an answer to change."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD


class Changeable(Entry):
    """An intake question and the words that name it."""

    words: tuple[str, ...]


@lru_cache(maxsize=1)
def load_changeable() -> dict[str, Changeable]:
    """Return the questions by slot name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(HEARD / "conversation" / "changeable.yml", Changeable)

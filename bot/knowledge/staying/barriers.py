"""What gets in the way of a routine, as people say it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD


class Barrier(Entry):
    """Words that tell of one thing that got in the way."""

    words: tuple[str, ...]


@lru_cache
def load_barriers(path: Path = HEARD / "staying" / "barriers.yml") -> dict[str, Barrier]:
    """Return the words by barrier, the first that fits counts. Raises `KnowledgeError`."""
    return read_entries(path, Barrier)

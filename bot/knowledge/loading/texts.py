"""Files whose entries are texts to be said, with named places in braces."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries


class Text(Entry):
    """What is said; `source` is where it is from, a study or guideline included."""

    text: str


@lru_cache
def load_texts(path: Path) -> dict[str, Text]:
    """Return the texts of a file by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Text)


def filled(path: Path, key: str, /, **places: str) -> str:
    """Return one text with its places filled. Raises `KeyError` for an unknown id or place."""
    return load_texts(path)[key].text.format(**places)

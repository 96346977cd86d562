"""How a wish that was taken is said back."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries


class WishWords(Entry):
    """One sentence; `{things}` is filled with what was named."""

    text: str


@lru_cache
def load_wish_words(path: Path = CONTENT / "wish_words.yml") -> dict[str, WishWords]:
    """Return the sentences by wish. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, WishWords)


def wish_words(name: str, things: str = "") -> str:
    """Return one sentence, filled in. Raises `KeyError` for an unknown name."""
    return load_wish_words()[name].text.format(things=things)

"""Words around a direct safety question: what set it off."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries


class SafetyWords(Entry):
    """One phrase; `{words}` is filled with words of the person."""

    text: str


@lru_cache
def load_safety_words(path: Path = CONTENT / "safety_words.yml") -> dict[str, SafetyWords]:
    """Return the phrases by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, SafetyWords)

"""How far away what denies, dates or owns may stand, in words."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import PositiveInt

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class AssertionWindow(Entry):
    """A number of words and why it is that many."""

    words: PositiveInt
    reason: str


@lru_cache
def load_assertion_windows(
    path: Path = CONTENT / "vocabulary" / "assertion_windows.yml",
) -> dict[str, AssertionWindow]:
    """Return the windows by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, AssertionWindow)


def window(name: str) -> int:
    """Return how many words a window has. Raises `KeyError` when there is none of that name."""
    return load_assertion_windows()[name].words

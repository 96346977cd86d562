"""What people call a band, a ball, a roller or a bike (clinical 8.2: nothing that is not there)."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.routine.routine_rules import load_selection


class KitWords(Entry):
    """The names of one piece of kit; its id is the name that exercises use."""

    words: tuple[str, ...]


@lru_cache
def load_kit_words(path: Path = CONTENT / "routine" / "kit_words.yml") -> dict[str, KitWords]:
    """Return the names by kit. Raises `KnowledgeError` when a special piece has none."""
    known = read_entries(path, KitWords)
    for kit in load_selection().special_kit:
        if kit not in known:
            raise KnowledgeError(path.name, kit, "nobody could tell that they have it")
    return known


def kit_named(text: str) -> tuple[str, ...]:
    """Return the kit that a message names, in the order of the file; "no band" names none."""
    said = text.casefold()
    return tuple(
        kit.id
        for kit in load_kit_words().values()
        if any(re.search(rf"(?<!no )\b{re.escape(word)}\b", said) for word in kit.words)
    )

"""Reasons by which what was told is not what a question about a sign means (clinical 2.2)."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.word_patterns import Reading

_FILE = "told_reasons.yml"


class ToldReason(Entry):
    """The patterns of `flag` (else of its key); `unless` takes a reason back wherever it stands."""

    flag: str = ""
    patterns: tuple[str, ...]
    unless: tuple[str, ...]


@lru_cache(maxsize=1)
def told_reasons() -> dict[str, tuple[Reading, ...]]:
    """Return the reasons by flag. Raises `KnowledgeError`, also for an unknown flag."""
    entries = read_entries(HEARD / "safety" / _FILE, ToldReason)
    found: dict[str, tuple[Reading, ...]] = {}
    for key, entry in entries.items():
        slug = entry.flag or key
        if slug not in load_red_flags():
            raise KnowledgeError(HEARD / "safety" / _FILE, key, f"no such flag: {slug}")
        reading = Reading.of((_FILE, key), entry.patterns, entry.unless)
        found[slug] = (*found.get(slug, ()), reading)
    return found

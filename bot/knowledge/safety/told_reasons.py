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
    """The patterns of a flag; `unless` takes a reason back in its clause."""

    patterns: tuple[str, ...]
    unless: tuple[str, ...]


@lru_cache(maxsize=1)
def told_reasons() -> dict[str, Reading]:
    """Return the reasons by flag. Raises `KnowledgeError`, also for an unknown flag."""
    entries = read_entries(HEARD / "safety" / _FILE, ToldReason)
    if unknown := entries.keys() - load_red_flags().keys():
        raise KnowledgeError(_FILE, min(unknown), "no such flag")
    return {
        slug: Reading.of((_FILE, slug), entry.patterns, entry.unless)
        for slug, entry in entries.items()
    }

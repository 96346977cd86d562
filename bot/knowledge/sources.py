"""The names of the sources that are shown to people."""

from __future__ import annotations

from functools import cache

from bot.knowledge.entries import CONTENT, Entry, read_entries


class Source(Entry):
    """One guideline, review or study, by its key."""

    name: str


@cache
def load_sources() -> dict[str, Source]:
    """Return the sources by key. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "sources.yml", Source)

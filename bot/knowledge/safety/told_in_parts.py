"""Signs whose parts are told in two messages: which classes of words belong together."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.vocabulary.concepts import load_concepts


class ToldInParts(Entry):
    """Classes of words of the first message, and those of the next that go with them."""

    first: tuple[str, ...]
    then: tuple[str, ...]


@lru_cache(maxsize=1)
def load_told_in_parts() -> dict[str, ToldInParts]:
    """Return the signs by name. Raises `KnowledgeError` for a class that is not known."""
    path = CONTENT / "safety" / "told_in_parts.yml"
    known, parts = load_concepts(), read_entries(path, ToldInParts)
    for name, entry in parts.items():
        if unknown := {*entry.first, *entry.then} - known.keys():
            raise KnowledgeError(path, name, f"unknown class '{min(unknown)}'")
    return parts

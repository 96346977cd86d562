"""Read a knowledge file that holds one entry."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError


def read_single[EntryT: Entry](path: Path, model: type[EntryT]) -> EntryT:
    """Return the only entry of a file, named like the model in lower case with underscores.

    Raises `KnowledgeError` when the file is refused or holds anything else.
    """
    name = "".join(f"_{c.lower()}" if c.isupper() else c for c in model.__name__).lstrip("_")
    entries = read_entries(path, model)
    if list(entries) != [name]:
        raise KnowledgeError(path, name, "the file holds this one entry")
    return entries[name]

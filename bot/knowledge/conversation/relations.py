"""What somebody is called whom a person writes for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

UNNAMED = "someone"
PRONOUNS = ("she", "he")


class Relation(Entry):
    """`say` is "your mother", `them` is "her"; `words` are what people call them."""

    words: tuple[Heard, ...]
    say: Shown
    them: Shown


@lru_cache
def load_relations(path: Path = CONTENT / "conversation" / "relations.yml") -> dict[str, Relation]:
    """Return the relations by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Relation)


def relation_of(words: tuple[str, ...]) -> Relation:
    """Return the relation that one of the words names, the one without a name where none does.

    "She" and "he" count where nobody is named.
    """
    known = load_relations()
    named = [one for word in words for one in known.values() if word in one.words]
    named.sort(key=lambda one: one.id in PRONOUNS)
    return next(iter(named), known[UNNAMED])

"""How the pain feels and goes, and what eases it."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT


class Description(Entry):
    """A value of one kind of mention and the patterns that tell it."""

    kind: Literal["quality", "course", "eased_by"]
    phrases: tuple[str, ...]


@lru_cache(maxsize=1)
def load_descriptions() -> dict[str, Description]:
    """Return the descriptions of `descriptions.yml` by value."""
    return read_entries(PAIN_CONTENT / "descriptions.yml", Description)

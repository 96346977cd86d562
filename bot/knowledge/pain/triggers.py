"""What can set the pain off, and how an onset is told."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT


class Trigger(Entry):
    """A trigger with the patterns that tell of it (see the head of `triggers.yml`)."""

    name: str
    told: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    brings: tuple[str, ...] = ()
    exposure: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def load_triggers() -> dict[str, Trigger]:
    """Return the triggers of `triggers.yml` by id."""
    return read_entries(PAIN_CONTENT / "triggers.yml", Trigger)

"""When a course sends somebody to a clinician, and at which pain nothing is added."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single


class SentOn(Entry):
    """Points of pain (0 to 10), days and times; the file says what each is."""

    high_from: int
    apart_days: int
    eased_to: int
    risen_from: int
    worse_again: int
    worse_within: int
    looked_days: int
    grows_under: int


@lru_cache
def load_sent_on(path: Path = CONTENT / "routine" / "sent_on.yml") -> SentOn:
    """Return the limits. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, SentOn)

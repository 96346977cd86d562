"""What the clock of chat apps says."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import SHOWN


class ClockWords(Entry):
    """Sentences and buttons; `{seconds}`, `{round}`, `{rounds}` and `{n}` are filled in."""

    start: str
    count: str
    running: str
    counting: str
    stop: str
    between: str
    next: str
    over: str
    counted: str


@lru_cache(maxsize=1)
def load_clock_words() -> ClockWords:
    """Return the one entry of clock_words.yml. Raises `KnowledgeError` when it is refused."""
    return read_entries(SHOWN / "conversation" / "clock_words.yml", ClockWords)["clock"]

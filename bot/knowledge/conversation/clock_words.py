"""What the clock of chat apps says."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries


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
    return read_entries(CONTENT / "clock_words.yml", ClockWords)["clock"]

"""How people ask about a row of a safety list."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.safety.word_patterns import Reading, plain_words

WHAT, WHY, MATTER, NOTED = "what", "why", "matter", "noted"


class RowQuestion(Entry):
    """The patterns of one way to ask."""

    patterns: tuple[str, ...]


def asks_of_row(text: str, way: str) -> bool:
    """Return whether the words ask in this way. Raises `KeyError` for an unknown one."""
    return _readings()[way].said_in([plain_words(text)])


@lru_cache(maxsize=1)
def _readings() -> dict[str, Reading]:
    entries = read_entries(HEARD / "safety" / "row_questions.yml", RowQuestion)
    return {
        way: Reading.of(("row_questions.yml", way), entry.patterns)
        for way, entry in entries.items()
    }

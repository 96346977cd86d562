"""How people name what limits their moves: conditions, places and positions."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD

NEVER = "(?!)"


class LimitWords(Entry):
    """`named` beside a denial, `able` alone: patterns that say a limit does not hold."""

    named: str
    able: str = NEVER

    @cached_property
    def names(self) -> re.Pattern[str]:
        """Return what names it."""
        return re.compile(self.named)

    @cached_property
    def lifts(self) -> re.Pattern[str]:
        """Return what says by itself that it does not hold."""
        return re.compile(self.able)


@lru_cache
def load_limit_words(
    path: Path = HEARD / "conversation" / "limit_words.yml",
) -> dict[str, LimitWords]:
    """Return the words by limit. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, LimitWords)

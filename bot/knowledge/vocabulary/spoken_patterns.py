"""Regular expressions over the words people write, by name; code has none with words of its own."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD


class SpokenPattern(Entry):
    """One `pattern` of a regular expression; case does not count."""

    pattern: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return the pattern, compiled."""
        return re.compile(self.pattern, re.IGNORECASE)


@lru_cache(maxsize=1)
def load_spoken_patterns() -> dict[str, SpokenPattern]:
    """Return all patterns by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(HEARD / "vocabulary" / "spoken_patterns.yml", SpokenPattern)


def spoken(name: str) -> re.Pattern[str]:
    """Return the pattern of this name. Raises `KeyError` when there is none."""
    return load_spoken_patterns()[name].compiled

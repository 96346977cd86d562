"""Which words ask for the reason of the open question."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wording.apostrophes import as_heard


class WhyWords(Entry):
    """`patterns`, one of which must stand in the words, and none of `unless`."""

    patterns: tuple[str, ...]
    unless: tuple[str, ...]

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(self.patterns))

    @cached_property
    def _none(self) -> re.Pattern[str]:
        return re.compile("|".join(self.unless))

    def asks_why(self, text: str) -> bool:
        """Whether a text asks for a reason, and about nothing else."""
        said = as_heard(text)
        return self._any.search(said) is not None and self._none.search(said) is None


@lru_cache
def load_why_words(path: Path = HEARD / "conversation" / "why_words.yml") -> dict[str, WhyWords]:
    """Return the one entry by its key. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, WhyWords)

"""Which words make a fact of something that is said beside the answer to a question."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wording.apostrophes import as_heard


class FactCues(Entry):
    """`patterns`, one of which must stand in the message."""

    patterns: tuple[str, ...]

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(self.patterns))

    def stand_in(self, text: str) -> bool:
        """Whether a word of it stands in a text."""
        return self._any.search(as_heard(text)) is not None


@lru_cache
def load_fact_cues(path: Path = HEARD / "conversation" / "fact_cues.yml") -> dict[str, FactCues]:
    """Return the words by kind of finding. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, FactCues)

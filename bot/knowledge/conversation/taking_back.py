"""Patterns of answers that are put right in the same breath, and of facts that are taken away."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wording.apostrophes import straightened


class TakingBack(Entry):
    """`patterns` find what counts no longer, in their group `drop`."""

    patterns: tuple[str, ...]

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(one) for one in self.patterns)

    def dropped(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the characters of a text that count no longer, as (start, end)."""
        said = straightened(text.lower())
        if len(said) != len(text):
            return ()
        return tuple(hit.span("drop") for one in self._compiled for hit in one.finditer(said))


@lru_cache
def load_taking_back(
    path: Path = HEARD / "conversation" / "taking_back.yml",
) -> dict[str, TakingBack]:
    """Return the patterns by what they do: instead, other_times, removes, done_check.

    Raises `KnowledgeError` when the file is refused.
    """
    return read_entries(path, TakingBack)

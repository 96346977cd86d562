"""What only sounds like a fact: which words around it say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wording.apostrophes import as_heard


class SoundsLike(Entry):
    """One way in which words sound like a fact and tell none.

    `kinds` and `values` say which findings are meant; `lead`, `says`, `rest` and `sentence` are
    patterns for the sentence up to it, for itself, behind it and for the whole sentence: one of
    each that is given must stand there, and none of `unless` in the sentence. `denied` is about
    what is told as a denial ("not driving today").
    """

    kinds: tuple[str, ...]
    values: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    denied: bool = False

    @cached_property
    def _wanted(self) -> tuple[re.Pattern[str] | None, ...]:
        return tuple(_any(one) for one in (self.lead, self.says, self.rest, self.sentence))

    @cached_property
    def _spared(self) -> re.Pattern[str] | None:
        return _any(self.unless)

    def is_meant(self, kind: str, value: str) -> bool:
        """Whether it is about such a finding."""
        return kind in self.kinds and (not self.values or value in self.values)

    def fits(self, sentence: str, start: int, end: int) -> bool:
        """Whether what stands in a sentence from `start` to `end` only sounds like it."""
        said = as_heard(sentence)
        parts = (said[:start], said[start:end], said[end:], said)
        if self._spared is not None and self._spared.search(said):
            return False
        wanted = zip(self._wanted, parts, strict=True)
        return all(pattern is None or pattern.search(part) for pattern, part in wanted)


def _any(patterns: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(patterns)) if patterns else None


@lru_cache
def load_sounds_like(
    path: Path = HEARD / "conversation" / "sounds_like.yml",
) -> dict[str, SoundsLike]:
    """Return the ways by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, SoundsLike)

"""How a fact is told or put right once the story is known: patterns by fact, parts by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.pattern_parts import with_parts
from bot.knowledge.wording.apostrophes import straightened


class LateFact(Entry):
    """`patterns` find a fact in their group `told`; `field` and `value` where it has one value."""

    patterns: tuple[str, ...]
    field: str | None = None
    value: str | None = None


@lru_cache
def load_late_facts(
    path: Path = HEARD / "conversation" / "late_facts.yml",
) -> dict[str, LateFact]:
    """Return the rows by fact. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, LateFact)


@lru_cache
def compiled(name: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a row, with the parts that they name put in."""
    known = load_late_facts()
    filled = (with_parts(one, lambda part: known[part].patterns[0]) for one in known[name].patterns)
    return tuple(map(re.compile, filled))


def told_late(name: str, text: str) -> Iterator[re.Match[str]]:
    """Yield where a text tells a fact of this row: earlier patterns first, of each the last."""
    said = straightened(text.lower())
    if len(said) != len(text):
        return
    for pattern in compiled(name):
        yield from reversed(list(pattern.finditer(said)))

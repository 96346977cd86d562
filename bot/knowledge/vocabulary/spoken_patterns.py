"""Regular expressions over the words people write, by name; code has none with words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
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
    """Return all patterns by name. Raises `KnowledgeError` for a refused file or a double name."""
    patterns: dict[str, SpokenPattern] = {}
    for path, entries in patterns_by_file():
        for name, one in entries.items():
            if name in patterns:
                raise KnowledgeError(path, name, "the pattern stands in two files")
            patterns[name] = one
    return patterns


def patterns_by_file() -> Iterator[tuple[Path, dict[str, SpokenPattern]]]:
    """Yield each file with its patterns by name. Raises `KnowledgeError` when one is refused."""
    for path in sorted((HEARD / "vocabulary" / "spoken_patterns").glob("*.yml")):
        yield path, read_entries(path, SpokenPattern)


@cache
def spoken(name: str) -> re.Pattern[str]:
    """Return the pattern of this name. Raises `KeyError` when there is none."""
    return load_spoken_patterns()[name].compiled


def first_told(found: re.Match[str]) -> str:
    """The text of the first named group that fits; "" for none."""
    return next((said for said in found.groupdict().values() if said), "")


def group_told(told: re.Match[str], name: str) -> str:
    """The text of a group, or of one of those that stand for it (`days1`, `days2`); "" for none."""
    return told.string[slice(*group_span(told, name))]


def group_span(told: re.Match[str], name: str) -> tuple[int, int]:
    """Where the text of `group_told` stands as (start, end); empty for none."""
    rows = (told.span(key) for key, said in told.groupdict().items() if said and key[:-1] == name)
    return next(rows, (0, 0))

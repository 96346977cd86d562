"""How people name an illness that is noted, and how they say that it is not so."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.pattern_parts import with_parts

NEVER_SAID = "(?!)"


class ConditionName(Entry):
    """`named` are its own names; `of` is what it is of, which may be said to be fine.

    `denies` says by itself that it is not so ("my blood pressure is not high"), `lasts` that it
    counts when it is over ("no cancer any more").
    """

    named: str
    of: str = NEVER_SAID
    denies: str = NEVER_SAID
    lasts: bool = False

    @cached_property
    def names(self) -> re.Pattern[str]:
        """Return what names it."""
        return re.compile(rf"\b(?:{self.named})\b")

    @cached_property
    def of_what(self) -> re.Pattern[str]:
        """Return what names the part of the person that it is of."""
        return re.compile(rf"\b(?:{self.of})\b")

    @cached_property
    def denial(self) -> re.Pattern[str]:
        """Return what denies it by itself."""
        return re.compile(self.denies)


class ConditionSaying(Entry):
    """Patterns over words in which the name of an illness is hidden behind its mark."""

    patterns: tuple[str, ...]


@lru_cache
def load_condition_names(
    path: Path = HEARD / "conversation" / "condition_names.yml",
) -> dict[str, ConditionName]:
    """Return the names by condition. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ConditionName)


@lru_cache
def load_condition_sayings(
    path: Path = HEARD / "conversation" / "condition_sayings.yml",
) -> dict[str, ConditionSaying]:
    """Return the sayings and their parts by name. Raises `KnowledgeError` when refused."""
    return read_entries(path, ConditionSaying)


@lru_cache
def saying(name: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a saying, with the parts that they name put in."""
    known = load_condition_sayings()
    filled = (with_parts(one, lambda part: known[part].patterns[0]) for one in known[name].patterns)
    return tuple(map(re.compile, filled))

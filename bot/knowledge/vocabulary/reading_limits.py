"""How near words must stand, how long a reply may be, what a word weighs: numbers with reasons.

Each file of them is one table: of what is near and of ages (`limit`), of what denies, dates and
owns (`window`), of replies (`is_within`), of other languages (`telling`), of misspelt words
(`spelling_weight`).
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from pydantic import Field, PositiveFloat, PositiveInt, model_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

LIMITS = CONTENT / "vocabulary" / "reading_limits.yml"
WINDOWS = CONTENT / "vocabulary" / "assertion_windows.yml"
SPELLING = CONTENT / "vocabulary" / "spelling_weights.yml"


class ReadingLimit(Entry):
    """A number in one unit and why it is that many; `number` has none, it is a share or weight."""

    letters: PositiveInt | None = None
    words: PositiveInt | None = None
    minutes: PositiveInt | None = None
    hours: PositiveInt | None = None
    days: PositiveInt | None = None
    weeks: PositiveInt | None = None
    years: PositiveInt | None = None
    times: PositiveInt | None = None
    number: PositiveFloat | None = None
    reason: str = Field(pattern=r"\.$")

    @cached_property
    def counted(self) -> tuple[int, ...]:
        """The number, in whichever unit."""
        lengths = (self.minutes, self.hours, self.days, self.weeks, self.years)
        told = (self.letters, self.words, self.times, *lengths)
        return tuple(number for number in told if number is not None)

    @model_validator(mode="after")
    def _has_one(self) -> Self:
        if len(self.counted) + (self.number is not None) != 1:
            raise ValueError("a limit has one number in one unit")
        return self


@lru_cache
def load_reading_limits(path: Path = LIMITS) -> dict[str, ReadingLimit]:
    """Return the limits of a file by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ReadingLimit)


def limit(name: str) -> int:
    """Return the number of a limit. Raises `KeyError` when there is none of that name."""
    return load_reading_limits()[name].counted[0]


def window(name: str) -> int:
    """Return how many words away a cue may stand. Raises `KeyError` when there is none so named."""
    return load_reading_limits(WINDOWS)[name].counted[0]


def spelling_weight(name: str) -> float:
    """Return what weighs for a word. Raises `KeyError` when there is nothing so named."""
    found = load_reading_limits(SPELLING)[name].number
    if found is None:
        raise KeyError(name)
    return found

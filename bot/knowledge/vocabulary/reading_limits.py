"""How near words must stand to belong together, and which numbers are ages, years or hours."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Self

from pydantic import Field, PositiveInt, model_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class ReadingLimit(Entry):
    """A number in one unit and why it is that many."""

    words: PositiveInt | None = None
    minutes: PositiveInt | None = None
    hours: PositiveInt | None = None
    days: PositiveInt | None = None
    weeks: PositiveInt | None = None
    years: PositiveInt | None = None
    reason: str = Field(pattern=r"\.$")

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number, in whichever unit."""
        told = (self.words, self.minutes, self.hours, self.days, self.weeks, self.years)
        return tuple(number for number in told if number is not None)

    @model_validator(mode="after")
    def _has_one(self) -> Self:
        if len(self.numbers) != 1:
            raise ValueError("a limit has one number in one unit")
        return self


@lru_cache
def load_reading_limits(
    path: Path = CONTENT / "vocabulary" / "reading_limits.yml",
) -> dict[str, ReadingLimit]:
    """Return the limits by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ReadingLimit)


def limit(name: str) -> int:
    """Return the number of a limit. Raises `KeyError` when there is none of that name."""
    return load_reading_limits()[name].numbers[0]

"""Units of time, named points in time, and how times in a message are read."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT


class TimeUnit(Entry):
    """A unit of time: its length in days, its words, the letter written right behind a digit."""

    days: float
    words: tuple[str, ...]
    short: str | None = None


class TimePoint(Entry):
    """A point in time by name: so many `days` ago, or days of the year (`dates`)."""

    phrases: tuple[str, ...]
    days: float | None = None
    dates: tuple[str, ...] = ()
    year: int | None = None
    needs_since: bool = False
    season: bool = False  # "last autumn" said in autumn is that of the year before


class PatternList(Entry):
    """Patterns that share one meaning, named by the entry's id."""

    patterns: tuple[str, ...]


@lru_cache(maxsize=1)
def load_time_units() -> dict[str, TimeUnit]:
    """Return the units of `time_units.yml` by name."""
    return read_entries(PAIN_CONTENT / "time_units.yml", TimeUnit)


@lru_cache(maxsize=1)
def load_time_points() -> dict[str, TimePoint]:
    """Return the points of `time_points.yml` by name."""
    return read_entries(PAIN_CONTENT / "time_points.yml", TimePoint)


@lru_cache(maxsize=8)
def load_readings(name: str) -> dict[str, PatternList]:
    """Return the pattern lists of one `*_readings.yml` file by name."""
    return read_entries(PAIN_CONTENT / f"{name}_readings.yml", PatternList)


def reading_lines(name: str) -> tuple[tuple[str, str], ...]:
    """Return the patterns of one `*_readings.yml` file as pairs of group name and line."""
    entries = load_readings(name)
    return tuple((key, line) for key, entry in entries.items() for line in entry.patterns)

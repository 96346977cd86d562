"""Parts of the day by name."""

from __future__ import annotations

from datetime import time
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken

HOURS = 12  # of a clock's face


class DayPart(Entry):
    """Words for a part of the day; `at` is meant where no number is told, `pm` past noon.

    `small_hours`: twelve and the hours up to this one are behind midnight ("12 at night").
    """

    words: tuple[Heard, ...]
    at: time
    pm: bool
    small_hours: int = 0

    def is_past_noon(self, hour: int) -> bool:
        """Return whether an hour of the clock's twelve is past noon in this part of the day."""
        small = self.small_hours and (hour == HOURS or hour <= self.small_hours)
        return self.pm and not small


@lru_cache
def load_day_parts(path: Path = CONTENT / "staying" / "day_parts.yml") -> dict[str, DayPart]:
    """Return the parts by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, DayPart)


def name_of_day_part(text: str) -> str | None:
    """Return the name of the part of the day that a text names, or None; "I am" is no morning."""
    said = spoken("am_of_a_sentence").sub(" ", text.casefold())
    known = load_day_parts()
    return next((key for key, part in known.items() if holds_one(part.words, said)), None)


def day_part_in(text: str) -> DayPart | None:
    """Return the part of the day that a text names, or None."""
    name = name_of_day_part(text)
    return None if name is None else load_day_parts()[name]

"""Parts of the day by name."""

from __future__ import annotations

from datetime import time
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard
from bot.knowledge.loading.whole_words import holds_one


class DayPart(Entry):
    """Words for a part of the day; `at` is meant where no number is told, `pm` past noon."""

    words: tuple[Heard, ...]
    at: time
    pm: bool


@lru_cache
def load_day_parts(path: Path = CONTENT / "staying" / "day_parts.yml") -> dict[str, DayPart]:
    """Return the parts by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, DayPart)


def day_part_in(text: str) -> DayPart | None:
    """Return the part of the day that a text names, or None."""
    said = text.casefold()
    return next((part for part in load_day_parts().values() if holds_one(part.words, said)), None)

"""How a part of a message is read for what it does, and from which odds on that counts."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

WEIGHTS = CONTENT / "part_reading.npz"  # made by `make parts`


class PartReadingSettings(Entry):
    """How parts are read and how freely the reading counts; the file says what each is."""

    neighbours: int = Field(ge=1)
    letters: tuple[int, ...]
    beside: int = Field(ge=0)
    seen_in: int = Field(ge=1)
    strength: float = Field(gt=0)
    asks: tuple[str, ...]
    of_backs: str
    tells_nothing: tuple[str, ...]
    questions: dict[str, str]
    asks_from: float = Field(ge=0, le=1)
    silent_asks_from: float = Field(ge=0, le=1)
    of_backs_below: float = Field(ge=0, le=1)
    asks_not_below: float = Field(ge=0, le=1)
    tells_nothing_below: float = Field(ge=0, le=1)


@cache
def load_part_reading() -> PartReadingSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    path = CONTENT / "conversation" / "part_reading.yml"
    return read_entries(path, PartReadingSettings)["reading"]

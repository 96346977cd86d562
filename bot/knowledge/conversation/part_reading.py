"""How a part of a message is read for what it does, and from which odds on that counts."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

WEIGHTS = CONTENT / "part_reading.npz"  # made by `make parts`
VECTORS = CONTENT / "word_pieces.npz"  # word pieces and their vectors, always the same


class PartReadingSettings(Entry):
    """How parts are read and how freely the reading counts; the file says what each is."""

    acts: tuple[str, ...]
    groups: dict[str, tuple[str, ...]]
    change: float = Field(ge=0)
    change_at_joint: float = Field(ge=0)
    most_words: int = Field(ge=1)
    few_words: int = Field(ge=0)
    words_at_once: int = Field(ge=1)
    asks: tuple[str, ...]
    of_backs: str
    tells_nothing: tuple[str, ...]
    sets: tuple[str, ...]
    questions: dict[str, str]
    asks_from: float = Field(ge=0, le=1)
    silent_asks_from: float = Field(ge=0, le=1)
    of_backs_below: float = Field(ge=0, le=1)
    asks_not_below: float = Field(ge=0, le=1)
    tells_asks_not_below: float = Field(ge=0, le=1)
    tells_nothing_below: float = Field(ge=0, le=1)
    wishes_below: float = Field(ge=0, le=1)
    idles_from: float = Field(ge=0, le=1)
    sets_from: float = Field(ge=0, le=1)
    reports_from: float = Field(ge=0, le=1)
    hardly_below: float = Field(ge=0, le=1)
    does_from: float = Field(ge=0, le=1)


@cache
def load_part_reading() -> PartReadingSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    path = CONTENT / "conversation" / "part_reading.yml"
    return read_entries(path, PartReadingSettings)["reading"]

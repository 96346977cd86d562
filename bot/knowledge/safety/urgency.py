"""The numbers of what reads the urgency of a whole message."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.safety.counted_files import CountedFiles

WEIGHTS = CONTENT / "urgency_layers.npz"  # made by `make urgency`


class UrgencySettings(CountedFiles):
    """When urgency asks and calls, and how it is learned; the file says what each is."""

    asks_from: float
    calls_from: float
    least_words: int = Field(ge=1)
    calls_words: int = Field(ge=1)
    agreed_from: float
    agreed_words: int = Field(ge=1)
    overlap: int = Field(ge=0)
    layers: int = Field(ge=1)
    as_they_are: int = Field(ge=0)
    passes: float = Field(gt=0)
    rate: float = Field(gt=0)
    warming: int = Field(ge=1)
    dropped: float = Field(ge=0, lt=1)
    at_once: int = Field(ge=256)
    rows_at_once: int = Field(ge=1)
    beside_weight: float = Field(gt=0)
    company: float = Field(ge=0, le=1)
    chat_kept: float = Field(gt=0, le=1)
    harmless_kept: float = Field(gt=0, le=1)
    told_by: int = Field(ge=1)


@cache
def load_urgency_settings() -> UrgencySettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "urgency.yml", UrgencySettings)["urgency"]

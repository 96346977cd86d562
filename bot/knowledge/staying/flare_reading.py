"""The numbers by which words that tell of a flare are found (clinical 8.4)."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

WEIGHTS = CONTENT / "flare_reading.npz"  # made by `make flares`


class FlareReadingSettings(Entry):
    """How a message is read for a flare, and from where it counts; the file says what each is."""

    stem: int = Field(ge=3)
    letters: tuple[int, ...]
    letter_weight: float = Field(gt=0)
    skip_weight: float = Field(gt=0)
    number_weight: float = Field(gt=0)
    kind_weight: float = Field(gt=0)
    clause_weight: float = Field(gt=0)
    pair_weight: float = Field(gt=0)
    low_to: int
    middle_to: int
    high_to: int
    way_from: float = Field(gt=0)
    strength: float = Field(gt=0)
    smoothing: float = Field(gt=0)
    kept: int = Field(ge=1)
    sure_from: float
    named_from: float
    not_over_from: float
    rather_from: float
    likely_from: float
    asked_from: float
    noted_from: float
    faint_from: float


@cache
def load_flare_reading() -> FlareReadingSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    path = CONTENT / "staying" / "flare_reading.yml"
    return read_entries(path, FlareReadingSettings)["flares"]

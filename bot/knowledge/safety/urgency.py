"""The numbers of what reads the urgency of a whole message."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.learned_layers import LearnedLayers
from bot.knowledge.safety.counted_files import CountedFiles

WEIGHTS = CONTENT / "urgency_layers.npz"  # made by `make urgency`


class UrgencySettings(LearnedLayers, CountedFiles):
    """When urgency asks and calls, and how it is learned; the file says what each is."""

    asks_from: float
    calls_from: float
    least_words: int = Field(ge=1)
    calls_words: int = Field(ge=1)
    agreed_from: float
    agreed_words: int = Field(ge=1)
    beside_weight: float = Field(gt=0)
    company: float = Field(ge=0, le=1)
    chat_kept: float = Field(gt=0, le=1)
    harmless_kept: float = Field(gt=0, le=1)
    told_by: int = Field(ge=1)


@cache
def load_urgency_settings() -> UrgencySettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "urgency.yml", UrgencySettings)["urgency"]

"""How the meaning of a question is learned, and what it counts beside its words."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

WEIGHTS = CONTENT / "question_meaning.npz"  # made by `make meaning`
LAYERS = CONTENT / "sentence_layers.npz"  # of the encoder, always the same


class MeaningSettings(Entry):
    """How meanings are learned and what they count; the file says what each is."""

    weight: float = Field(ge=0)
    idle_from: float
    most_words: int = Field(ge=1)
    rounds: int = Field(ge=1)
    at_once: int = Field(ge=1)
    fastest: float = Field(gt=0)
    spread: float = Field(gt=0)
    shrinks: float = Field(ge=0)
    rare: float = Field(ge=0, le=1)


@cache
def load_meaning_settings() -> MeaningSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    path = CONTENT / "conversation" / "question_meaning.yml"
    return read_entries(path, MeaningSettings)["meaning"]

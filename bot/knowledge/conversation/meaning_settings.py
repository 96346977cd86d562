"""How the meaning of a question is learned, and what it counts beside its words."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.learned_layers import LearnedFurther

WEIGHTS = CONTENT / "question_meaning.npz"  # made by `make meaning`
LAYERS = CONTENT / "sentence_layers.npz"  # of the encoder, always the same


class MeaningSettings(LearnedFurther):
    """How meanings are learned and what they count; the file says what each is."""

    weight: float = Field(ge=0)
    idle_from: float
    doubted_below: float = Field(ge=0, le=1)
    of_backs_from: float = Field(ge=0, le=1)
    doubted_words: int = Field(ge=1)
    told_from: float = Field(ge=0, le=1)
    offered_from: float = Field(ge=0, le=1)
    offered: int = Field(ge=1)
    most_words: int = Field(ge=1)
    rounds: int = Field(ge=1)
    at_once: int = Field(ge=1)
    fastest: float = Field(gt=0)
    spread: float = Field(gt=0)
    shrinks: float = Field(ge=0)
    rare: float = Field(ge=0, le=1)
    head_faster: float = Field(gt=0)
    most_pieces: int = Field(ge=3)


@cache
def load_meaning_settings() -> MeaningSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    path = CONTENT / "conversation" / "question_meaning.yml"
    return read_entries(path, MeaningSettings)["meaning"]

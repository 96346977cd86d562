"""The numbers with which layers of an encoder are learned further, the same for each learner."""

from __future__ import annotations

from pydantic import Field

from bot.knowledge.loading.entries import Entry


class LearnedLayers(Entry):
    """How a text is cut into stretches and how layers are learned; the file says what each is."""

    overlap: int = Field(ge=0)
    layers: int = Field(ge=1)
    as_they_are: int = Field(ge=0)
    passes: float = Field(gt=0)
    rate: float = Field(gt=0)
    warming: int = Field(ge=1)
    dropped: float = Field(ge=0, lt=1)
    at_once: int = Field(ge=256)
    rows_at_once: int = Field(ge=1)

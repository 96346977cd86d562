"""The numbers with which layers of an encoder are learned further, the same for each learner."""

from __future__ import annotations

from pydantic import Field

from bot.knowledge.loading.entries import Entry


class LearnedFurther(Entry):
    """How layers are learned further; the file says what each is."""

    as_they_are: int = Field(ge=0)
    passes: float = Field(gt=0)
    rate: float = Field(gt=0)
    warming: int = Field(ge=1)
    dropped: float = Field(ge=0, lt=1)
    rows_at_once: int = Field(ge=1)


class LearnedLayers(LearnedFurther):
    """How a text is cut into stretches too, and how many layers and pieces there are."""

    overlap: int = Field(ge=0)
    layers: int = Field(ge=1)
    at_once: int = Field(ge=256)

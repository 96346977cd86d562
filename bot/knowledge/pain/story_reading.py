"""The numbers of what reads a story as a whole for the fields that are chosen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.learned_layers import LearnedLayers
from bot.knowledge.pain.pain_choice import choice_fields

WEIGHTS = CONTENT / "story_reading.npz"  # made by `make stories`


class FieldShares(BaseModel):
    """How words and story add up in a field, and from which chance a value holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    words: float = Field(gt=0)
    story: float = Field(ge=0)
    holds_from: float = Field(gt=0, lt=1)


class StoryReadingSettings(LearnedLayers):
    """How the story counts and how it is learned; the file says what each number does."""

    fields: Mapping[str, FieldShares]
    least_words: int = Field(ge=1)
    most_score: float = Field(gt=0)
    most_pieces: int = Field(ge=16, le=512)

    @model_validator(mode="after")
    def _every_field(self) -> StoryReadingSettings:
        """Refuse settings that leave a field out or name one that is not chosen."""
        if set(self.fields) != set(choice_fields()):
            raise ValueError(f"fields must be {', '.join(choice_fields())}")
        if 2 * self.overlap >= self.most_pieces:
            raise ValueError("overlap must be less than half of most_pieces")
        return self


@cache
def load_story_reading() -> StoryReadingSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "story_reading.yml", StoryReadingSettings)["story_reading"]

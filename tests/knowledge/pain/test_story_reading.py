"""The numbers of the reading of stories: every field, and stretches that get on."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from bot.knowledge.pain.pain_choice import choice_fields
from bot.knowledge.pain.story_reading import StoryReadingSettings, load_story_reading


def test_story_reading_names_every_field_that_is_chosen() -> None:
    assert set(load_story_reading().fields) == set(choice_fields())


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"overlap": 200}, "overlap"),
        ({"fields": {"regions": {"words": 1, "story": 1, "holds_from": 0.5}}}, "fields"),
        ({"pace": 3}, "pace"),
    ],
)
def test_story_reading_refuses(changed: dict[str, object], told: str) -> None:
    kept = {**load_story_reading().model_dump(), **changed}
    with pytest.raises(ValidationError, match=told):
        StoryReadingSettings.model_validate(kept)

"""Which messages the reading of stories is learned from, and how they are put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest

from bot.knowledge.pain.pain_choice import choice_fields
from bot.knowledge.pain.story_reading import load_story_reading
from bot.labels.gold import Gold
from bot.language.slots.slot_model import column_names, columns_of
from learning.stories.story_batches import Batch, TextEnds, chosen_batches
from learning.stories.told_stories import ToldStory, labelled_stories, told_story

GOLD = Gold.model_validate(
    {
        "id": "1",
        "text": "My lower back on the left aches since I lifted a box on Monday",
        "regions": ["low_back"],
        "side": "left",
        "trigger": "lift",
        "onset": "sudden",
    }
)
ENDS = TextEnds(101, 102)


def _stories() -> list[ToldStory]:
    return [told_story(GOLD, 1.0), told_story(Gold(id="2", text="hello there"), 0.3)]


def _batches(stories: Sequence[ToldStory]) -> list[Batch]:
    return chosen_batches(stories, ENDS, load_story_reading(), np.random.default_rng(1))


def test_told_stories_are_learned_from_files_that_tell_of_pain() -> None:
    told = [gold for gold, _ in labelled_stories()]
    assert sum(bool(one.regions) for one in told) > 10_000
    assert {counts for gold, counts in labelled_stories() if not gold.id} == {0.3}


@pytest.mark.parametrize("field", choice_fields())
def test_told_stories_hold_one_column_of_a_field_that_has_one(field: str) -> None:
    columns = columns_of()[field]
    held = [
        name
        for name, one in zip(column_names()[columns], _stories()[0].holds[columns], strict=True)
        if one
    ]
    wanted = getattr(GOLD, field) or "-"
    told = [wanted] if isinstance(wanted, str) else list(wanted)
    none = field == "lifestyle"  # several may hold, so none has no column
    assert held == ([] if none else [f"{field}: {one}" for one in told])


def test_told_stories_mark_their_candidates() -> None:
    named = {column_names()[one.column] for one in _stories()[0].spans}
    assert {"regions: low_back", "side: left", "trigger: lift"} <= named


def test_story_batches_hold_every_story_in_each_pass() -> None:
    told = [told_story(Gold(id=str(n), text="sore " * n), 1.0) for n in range(1, 61)]
    seen = Counter(
        int(row.sum()) - 2 for one in _batches(told) for row in one.there[one.counts > 0]
    )
    assert set(seen) == {len(one.pieces) for one in told}
    passes = load_story_reading().passes
    assert set(seen.values()) <= {int(passes), int(passes) + 1}
    assert sum(seen.values()) == pytest.approx(
        passes * len(told), abs=load_story_reading().rows_at_once
    )


def test_story_batches_put_signs_around_a_text_and_candidates_behind_the_first() -> None:
    (batch,) = {id(one): one for one in _batches(_stories()[:1])[:1]}.values()
    told = _stories()[0]
    length = len(told.pieces) + 2
    assert batch.numbers[0, :length].tolist() == [101, *told.pieces, 102]
    assert batch.there[0].sum() == length
    real = batch.columns[0] < len(column_names())
    assert real.sum() == len(told.spans)
    assert batch.first[0][real].tolist() == [one.first + 1 for one in told.spans]
    assert batch.last[0][real].tolist() == [one.last + 1 for one in told.spans]

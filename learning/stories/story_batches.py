"""Stories of like length together, padded to a few shapes: each shape is compiled once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.pain.story_reading import StoryReadingSettings
from learning.stories.told_stories import ToldStory

_STEP, _SPANS_STEP = 32, 32  # of lengths, and of how many candidates a story has
_SORTED = 4096  # stories that are sorted by length together


@dataclass(frozen=True)
class TextEnds:
    """The pieces before and behind a text."""

    first: int
    last: int


class Batch(NamedTuple):
    """Stories as rows.

    `numbers`, `there`: rows by pieces, 1 where a piece is real; `wanted`: rows by columns;
    `counts`: a number a row, 0 where there is no story; `columns`, `first`, `last`: rows by
    candidates, the column is one too high where there is none.
    """

    numbers: NDArray[np.int32]
    there: NDArray[np.float32]
    wanted: NDArray[np.float32]
    counts: NDArray[np.float32]
    columns: NDArray[np.int32]
    first: NDArray[np.int32]
    last: NDArray[np.int32]


def chosen_batches(
    told: Sequence[ToldStory],
    ends: TextEnds,
    settings: StoryReadingSettings,
    drawing: np.random.Generator,
) -> list[Batch]:
    """Return the batches of all passes; of the last pass its share."""
    batches: list[Batch] = []
    passes = settings.passes
    while passes > 0:
        more = list(_groups(told, settings, drawing))
        kept = more[: round(len(more) * min(passes, 1))]
        batches += [_padded([told[n] for n in group], *shape, ends) for shape, group in kept]
        passes -= 1
    return batches


def _groups(
    told: Sequence[ToldStory], settings: StoryReadingSettings, drawing: np.random.Generator
) -> Iterator[tuple[tuple[int, int], list[int]]]:
    """Yield length and rows of a batch, and which stories it holds."""
    order = drawing.permutation(len(told)).tolist()
    for at in range(0, len(order), _SORTED):
        part = sorted(order[at : at + _SORTED], key=lambda one: len(told[one].pieces))
        groups: list[tuple[tuple[int, int], list[int]]] = []
        while part:
            length = min(len(told[part[-1]].pieces) + 2, settings.most_pieces)
            length = -(-length // _STEP) * _STEP
            rows = max(1, min(settings.rows_at_once, settings.at_once // length))
            groups.append(((length, rows), part[-rows:]))
            part = part[:-rows]
        yield from (groups[number] for number in drawing.permutation(len(groups)))


def _padded(group: Sequence[ToldStory], length: int, rows: int, ends: TextEnds) -> Batch:
    spans = [[one for one in story.spans if one.last + 2 <= length] for story in group]
    widest = max(1, *map(len, spans))
    width = -(-widest // _SPANS_STEP) * _SPANS_STEP
    columns = len(group[0].holds)
    none: dict[str, NDArray[Any]] = {
        "numbers": np.zeros((rows, length), np.int32),
        "there": np.zeros((rows, length), np.float32),
        "wanted": np.zeros((rows, columns), np.float32),
        "counts": np.zeros(rows, np.float32),
        "columns": np.full((rows, width), columns, np.int32),
        "first": np.zeros((rows, width), np.int32),
        "last": np.ones((rows, width), np.int32),
    }
    batch = Batch(**none)
    batch.there[:, 0] = 1
    for row, (story, told) in enumerate(zip(group, spans, strict=True)):
        given = [ends.first, *story.pieces[: length - 2], ends.last]
        batch.numbers[row, : len(given)], batch.there[row, : len(given)] = given, 1
        batch.wanted[row], batch.counts[row] = story.holds, story.counts
        for place, one in enumerate(told):
            batch.columns[row, place] = one.column
            batch.first[row, place], batch.last[row, place] = one.first + 1, one.last + 1
    return batch

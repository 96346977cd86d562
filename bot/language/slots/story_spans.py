"""Where a story tells its candidates: word pieces, as the encoder reads them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.language.encoder.word_pieces import WordPiece
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_model import column_names


class StorySpan(NamedTuple):
    """Pieces `first` to `last` (exclusive) of a story that may tell the value of a column."""

    column: int
    first: int
    last: int


def story_spans(told: SlotCandidates, pieces: Sequence[WordPiece]) -> tuple[StorySpan, ...]:
    """Return the candidates of a message among the pieces of its text, each once, in order."""
    return tuple(sorted(set(_spans(told, pieces))))


def _spans(told: SlotCandidates, pieces: Sequence[WordPiece]) -> Iterator[StorySpan]:
    words = told.message.words
    starts, ends = [one.start for one in pieces], [one.end for one in pieces]
    for field, values in told.candidates.items():
        for value, candidates in values.items():
            column = _columns()[f"{field}: {value}"]
            for one in candidates:
                first = bisect_right(ends, words[one.first].start)
                last = bisect_left(starts, words[one.last - 1].end)
                if first < last:
                    yield StorySpan(column, first, last)


@cache
def _columns() -> dict[str, int]:
    return {name: number for number, name in enumerate(column_names())}

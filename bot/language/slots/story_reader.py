"""What a story as a whole says of the values that its words may tell.

A small encoder (`bot.language.encoder`) reads the text with every candidate of the grammars marked,
and scores each value by what its candidates mean where they stand ("my back was bad in 2019, it is
the neck now") and by the whole. Its scores add to those of the choice (`slot_scores.py`). Learned
by `learning.stories`, kept beside the knowledge.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.pain.story_reading import WEIGHTS, StoryReadingSettings, load_story_reading
from bot.language.encoder.loaded_pieces import load_sentence_layers, load_word_pieces
from bot.language.encoder.transformer import Floats, Transformer, layers_in
from bot.language.encoder.word_pieces import WordPieces
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_model import fields_of_columns
from bot.language.slots.story_spans import StorySpan, story_spans

_KEPT = 64  # stories that are kept: a turn asks several times for the same one
_AROUND = 2  # signs before and behind a text

type Stretch = tuple[int, int]
type _Told = tuple[tuple[int, ...], tuple[StorySpan, ...]]


class StoryReader:
    """Scores the columns of the choice."""

    def __init__(
        self,
        pieces: WordPieces,
        first: Transformer,
        further: Transformer,
        head: Mapping[str, Floats],
        settings: StoryReadingSettings,
    ) -> None:
        """Take the pieces, the layers as they are, those learned further, and the head.

        `head`: `marks` (fields by size), `whole` (size by columns), `whole.offset`, `span`
        (columns by size), `span.offset`.
        """
        self._pieces, self._first, self._further, self._head = pieces, first, further, head
        self._most, self._overlap = first.most - _AROUND, settings.overlap
        self._most_score = settings.most_score
        self._field_of = fields_of_columns()
        self._kept = lru_cache(maxsize=_KEPT)(self._read)

    def scores(self, told: SlotCandidates) -> NDArray[np.float32]:
        """Return a score for each column of the choice (`column_names`)."""
        pieces = self._pieces.cut(told.message.text)
        numbers = tuple(one.number for one in pieces)
        return self._kept((numbers, story_spans(told, pieces)))

    def _read(self, told: _Told) -> NDArray[np.float32]:
        numbers, spans = told
        count = len(self._head["whole.offset"])
        scores = np.zeros(count, np.float32)
        summed = np.zeros(count, np.float32)
        read_in = [(one, self._stretch_of(one, len(numbers))) for one in spans]
        for number, stretch in enumerate(self._stretches(len(numbers))):
            here = [one for one, where in read_in if where == stretch]
            if number and not here:
                continue
            read = self._vectors(numbers, spans, stretch, here)
            if not number:  # of a long story its beginning says what it is about
                scores += read[0] @ self._head["whole"] + self._head["whole.offset"]
            for one in here:
                summed[one.column] += np.exp(self._score(read, one, stretch[0]))
        scores[summed > 0] += np.log(summed[summed > 0])
        return scores

    def _score(self, read: Floats, one: StorySpan, start: int) -> np.float32:
        mean = read[1 + one.first - start : 1 + one.last - start].mean(axis=0)
        score = mean @ self._head["span"][one.column] + self._head["span.offset"][one.column]
        return np.float32(min(max(score, -self._most_score), self._most_score))

    def _vectors(
        self,
        numbers: Sequence[int],
        spans: Sequence[StorySpan],
        stretch: Stretch,
        scored: Sequence[StorySpan],
    ) -> Floats:
        """Return the vectors of a stretch; only those of its first sign and of `scored` are made.

        `spans` are marked as candidates.
        """
        start, end = stretch
        given = [self._pieces.cls, *numbers[start:end], self._pieces.sep]
        read = self._first.read(given, [0] * len(given))
        marked = np.zeros((len(given), len(self._head["marks"])), np.float32)
        for one in spans:
            if start <= one.first and one.last <= end:
                place = slice(1 + one.first - start, 1 + one.last - start)
                marked[place, self._field_of[one.column]] = 1
        of_spans = (range(1 + one.first - start, 1 + one.last - start) for one in scored)
        rows = sorted({0, *chain.from_iterable(of_spans)})
        made = np.zeros_like(read)
        made[rows] = self._further.further(read + marked @ self._head["marks"], rows)
        return made

    def _stretches(self, length: int) -> Iterator[Stretch]:
        yield 0, min(length, self._most)
        step = self._most - self._overlap
        for start in range(step, length - self._overlap, step):
            yield start, min(length, start + self._most)

    def _stretch_of(self, one: StorySpan, length: int) -> Stretch | None:
        """Return the first stretch that holds a candidate with some words behind it."""
        fitting = [
            stretch
            for stretch in self._stretches(length)
            if stretch[0] <= one.first and one.last <= stretch[1]
        ]
        roomy = (s for s in fitting if s[1] - one.last >= self._overlap // 2)
        return next(roomy, fitting[-1] if fitting else None)


@cache
def load_story_reader() -> StoryReader:
    """Return the reader with the weights that the knowledge holds."""
    settings, (pieces, vectors) = load_story_reading(), load_word_pieces()
    with np.load(WEIGHTS) as kept:
        learned: dict[str, NDArray[Any]] = {name: kept[name] for name in kept.files}
    vectors = {**vectors, "place": learned["place"]}
    named = ("marks", "whole", "whole.offset", "span", "span.offset")
    return StoryReader(
        pieces,
        Transformer(vectors, list(load_sentence_layers()[: settings.as_they_are])),
        Transformer(vectors, layers_in(learned)),
        {name: learned[name].astype(np.float32) for name in named},
        settings,
    )

"""What each part of a message does at the open question: the parts are found with what they do.

Each word is read by a small encoder (`bot.language.encoder`) for which act it belongs to; words in
a row that belong to one group of acts are a part. Learned from labelled messages of talks
(`learning/data/train/turns`) by `learning.parts.train_parts`, kept beside the knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.part_reading import (
    WEIGHTS,
    PartReadingSettings,
    load_part_reading,
)
from bot.knowledge.vocabulary.word_lists import words as words_listed
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.encoder.loaded_pieces import load_encoder
from bot.language.encoder.transformer import Floats, Transformer
from bot.language.encoder.word_pieces import WordPiece, WordPieces
from bot.language.text.message_parts import parts_of, sentences_of

TELLS = "tells"  # a group of acts
_STOP = re.compile(r"[.!?;\u2026\n]")
_KEPT = 256  # readings that are kept: a turn asks several times for the same message
_JOINT = re.compile(r"[,;:\-\u2013\u2014]\s*$")


@dataclass(frozen=True)
class PartReading:
    """The odds, 0 to 1, that a part does each of the acts, by their names."""

    odds: tuple[tuple[str, float], ...]
    asks: float
    of_backs: float
    tells: float

    def of(self, *acts: str) -> float:
        """Return the odds that it does one of these acts."""
        return sum(odds for act, odds in self.odds if act in acts)


@dataclass(frozen=True)
class ReadPart:
    """A part of a message by its characters, and how it was read."""

    start: int
    end: int
    reading: PartReading


class PartReader:
    """Finds and reads the parts of messages with what was learned."""

    def __init__(
        self,
        pieces: WordPieces,
        encoder: Transformer,
        head: tuple[Floats, Floats],
        settings: PartReadingSettings,
    ) -> None:
        """Take what was learned; `head` turns a vector into a sum for each act."""
        self._pieces, self._encoder, self._head = pieces, encoder, head
        self._settings = settings
        self._words = lru_cache(maxsize=_KEPT)(self._words_read)
        groups = settings.groups
        self._tells = list(groups).index(TELLS)
        self._group_of = np.array([list(groups).index(g) for g in self._by_act(groups)])

    def given(self, text: str, asked: str) -> tuple[list[int], list[int], list[WordPiece]]:
        """Return the numbers of the pieces with the question before them, their kinds, the text's.

        `asked` is the name of the question in the lists, "" for none known.
        """
        cue = [one.number for one in self._pieces.cut(asked.replace("_", " "))]
        told = self._pieces.cut(text)[: self._encoder.most - len(cue) - 3]
        before = [self._pieces.cls, *cue, self._pieces.sep]
        numbers = [*before, *(one.number for one in told), self._pieces.sep]
        return numbers, [0] * len(before) + [1] * (len(told) + 1), told

    def read(self, text: str, asked: str | None) -> tuple[ReadPart, ...]:
        """Return the parts of a message, in order; `asked` is the slot of the open question."""
        found = []
        for start, end in self.places(text, asked):
            reading = self.of_stretch(text, asked, start, end)
            if reading is not None:
                found.append(ReadPart(start, end, reading))
        return tuple(found)

    def places(self, text: str, asked: str | None) -> tuple[tuple[int, int], ...]:
        """Return the parts of a message by characters: cut by what was learned and at questions."""
        words, odds = self._words(text, self._name(asked))
        return tuple(self._cut(text, words, odds))

    def of_stretch(self, text: str, asked: str | None, start: int, end: int) -> PartReading | None:
        """Return how a stretch of a message is read where it stands; None without a word in it.

        Where it does as the words behind it do, it is read alone: "I sit 9 hours a day, is it a
        disc?" tells something before it asks.
        """
        question = self._name(asked)
        words, odds = self._words(text, question)
        inside = [n for n, (first, last) in enumerate(words) if start <= first and last <= end]
        if not inside:
            return None
        groups = self._group_of[odds.argmax(axis=1)]
        behind = inside[-1] + 1
        goes_on = behind < len(words) and groups[behind] == groups[inside[-1]] != self._tells
        if goes_on and _STOP.search(text[words[inside[-1]][0] : words[behind][0]]) is None:
            odds, inside = self._words(text[start:end], question)[1], []
        return self._reading((odds[inside] if inside else odds).mean(axis=0))

    def _name(self, asked: str | None) -> str:
        return self._settings.questions.get(asked or "", "")

    def _words_read(self, text: str, question: str) -> tuple[list[tuple[int, int]], Floats]:
        """The words of a message by characters, and the odds of each act for each of them."""
        words: list[tuple[int, int]] = []
        odds: list[Floats] = []
        for first, last in _stretches(text, self._settings.words_at_once):
            numbers, kinds, told = self.given(text[first:last], question)
            if not told:
                continue
            vectors = self._encoder.read(numbers, kinds)[-len(told) - 1 : -1]
            sums = vectors @ self._head[0] + self._head[1]
            shares: Floats = np.exp(sums - sums.max(axis=1, keepdims=True))
            shares /= shares.sum(axis=1, keepdims=True)
            for one, share in zip(told, shares, strict=True):
                start, end = one.start + first, one.end + first
                if words and start == words[-1][1] and text[start].isalnum():
                    words[-1], odds[-1] = (words[-1][0], end), odds[-1] + share
                else:
                    words.append((start, end))
                    odds.append(share)
        summed: Floats = (
            np.stack(odds) if odds else np.zeros((0, len(self._settings.acts)), np.float32)
        )
        shared: Floats = summed / np.maximum(summed.sum(axis=1, keepdims=True), 1e-9)
        return words, shared

    def _cut(
        self, text: str, words: Sequence[tuple[int, int]], odds: Floats
    ) -> Iterator[tuple[int, int]]:
        """Each part by characters: the likeliest groups, where changing costs, and questions."""
        asking = [start for start, _ in parts_of(text)]
        for first, last in sentences_of(text):
            inside = [one for one in enumerate(words) if first <= one[1][0] and one[1][1] <= last]
            if not any(text[start].isalnum() for _, (start, _) in inside):
                continue
            groups = self._likeliest(
                text, [place for _, place in inside], odds[[n for n, _ in inside]]
            )
            starts = [start for _, (start, _) in inside]
            cuts = [n for n in range(1, len(starts)) if groups[n] != groups[n - 1]]
            ruled = [n for n in range(1, len(starts)) if starts[n] in asking]
            cuts = [
                n for n in cuts if all(abs(n - one) > self._settings.few_words for one in ruled)
            ]
            cuts = [n for n in cuts if _may_part(text, starts[n - 1], starts[n])]
            bounds = [0, *sorted({*cuts, *ruled}), len(starts)]
            yield from self._spelled_out(text, starts, last, bounds, groups)

    def _spelled_out(
        self,
        text: str,
        starts: Sequence[int],
        last: int,
        bounds: Sequence[int],
        groups: NDArray[np.int64],
    ) -> Iterator[tuple[int, int]]:
        """The parts between bounds; few words in passing belong to what follows."""
        begins: int | None = None
        for first, behind in pairwise(bounds):
            start = starts[first] if begins is None else begins
            end = starts[behind] if behind < len(starts) else last
            said = text[start:end]
            few = (
                behind < len(starts)
                and len(said.split()) <= self._settings.few_words
                and groups[first] != self._tells
            )
            if few:
                begins = start
                continue
            begins = None
            trimmed = said.rstrip(" ,;\t\n")
            yield start, start + len(trimmed)

    def _likeliest(
        self, text: str, words: Sequence[tuple[int, int]], odds: Floats
    ) -> NDArray[np.int64]:
        count = len(self._settings.groups)
        sums = np.zeros((len(words), count))
        for group in range(count):
            sums[:, group] = np.log(odds[:, self._group_of == group].sum(axis=1) + 1e-6)
        best = np.zeros((len(words), count), np.int64)
        before = sums[0]
        for at in range(1, len(words)):
            joint = _JOINT.search(text[words[at - 1][0] : words[at][0]]) is not None
            cost = self._settings.change_at_joint if joint else self._settings.change
            inside = not text[words[at][0]].isalnum()
            moved = before[:, None] - (1e9 if inside else cost) * (1 - np.eye(count))
            best[at] = moved.argmax(axis=0)
            before = moved.max(axis=0) + sums[at]
        groups = np.zeros(len(words), np.int64)
        groups[-1] = before.argmax()
        for at in range(len(words) - 1, 0, -1):
            groups[at - 1] = best[at][groups[at]]
        return groups

    def _reading(self, odds: Floats) -> PartReading:
        told = tuple(zip(self._settings.acts, map(float, odds), strict=True))
        asks = sum(one for act, one in told if act in self._settings.asks)
        of_backs = sum(one for act, one in told if act == self._settings.of_backs)
        silent = sum(one for act, one in told if act in self._settings.tells_nothing)
        return PartReading(told, asks, of_backs, 1 - silent)

    def _by_act(self, groups: dict[str, tuple[str, ...]]) -> list[str]:
        of = {act: name for name, acts in groups.items() for act in acts}
        return [of[act] for act in self._settings.acts]


def _stretches(text: str, most: int) -> Iterator[tuple[int, int]]:
    """Stretches of whole sentences with at most so many words, unless one alone has more."""
    start, end, held = 0, 0, 0
    for first, last in sentences_of(text):
        count = len(text[first:last].split())
        if held and held + count > most:
            yield start, end
            start, held = first, 0
        end, held = last, held + count
    if held:
        yield start, end


def _may_part(text: str, last: int, first: int) -> bool:
    """Whether a part may end with the word at `last` and another begin with that at `first`.

    "Standing up is the worst" is one: without a joint no part begins with what it says of it.
    """
    before, behind = text[last:first], text[first:].split()[0]
    if _plain(before) in words_listed("never_last"):
        return False
    return _JOINT.search(before) is not None or _plain(behind) not in words_listed("never_first")


def _plain(word: str) -> str:
    return without_apostrophes(word.strip().lower())


@cache
def load_part_reader() -> PartReader:
    """Return the reader with the weights that the knowledge holds."""
    return PartReader(*load_encoder(WEIGHTS), load_part_reading())


def places_of_parts(text: str) -> tuple[tuple[int, int], ...]:
    """Return the parts of a message by characters, whatever is open; of a story its sentences."""
    if len(text.split()) > load_part_reading().most_words:
        return parts_of(text)
    return load_part_reader().places(text, None)

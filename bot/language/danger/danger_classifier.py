"""The second net: what the whole wording of a message says about danger.

A message is read in windows of a few of those of its pieces that tell anything. A layer of hidden
units looks at each window, and of every unit the window in which it is most active counts: a sign
is heard where it is told, and what speaks against it ("that was in 2018", "the surgeon is
content") where that is told, however much else stands around them. From the units follow the odds
of anything dangerous, of something for today, of an emergency, of somebody else's, of each flag,
and of an emergency of each flag. The weights are learned by `learning.danger` and kept beside the
knowledge. What follows from it is decided in `bot.language.danger.fusion`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.danger_net import WEIGHTS, load_danger_net_settings
from bot.language.danger.danger_features import NAMING, DangerFeatures, Range
from bot.language.danger.pieces import pieces_of
from bot.language.danger.told_pieces import size_of, told_pieces
from bot.language.findings import Mention
from bot.language.text.known_features import KnownFeatures
from bot.language.text.message import Message

TELLING = 3  # words that the trace shows
_ASKS, _TODAY, _EMERGENCY, _THEIRS, _FLAGS = range(
    5
)  # questions; those of `flags` begin at the last
Numbers = NDArray[np.float32]
Halves = NDArray[np.float16]  # as precise as what was learned, and half the memory


@dataclass(frozen=True)
class DangerWeights:
    """What was learned.

    `weights` are features by hidden units, `intercepts` those of the units. `heads` are units by
    questions: "anything", "for today", "an emergency", "an emergency of somebody else", each of
    `flags` (whosever), an emergency of each of `urgent`; `shares` the log odds of the questions
    where no unit is active.
    """

    features: KnownFeatures
    weights: Halves
    intercepts: Numbers
    heads: Numbers
    shares: Numbers
    flags: tuple[str, ...]
    urgent: tuple[str, ...]


@dataclass(frozen=True)
class DangerReading:
    """What the classifier makes of one message. All odds are log odds."""

    learned: DangerWeights
    active: Numbers  # hidden units, each in the window in which it is most active
    windows: NDArray[np.intp]  # the first and the last piece (exclusive) of these windows
    size: int  # words and signs of the pieces that count
    rows: Numbers  # what is learned of each feature that the classifier knows
    shown: Sequence[Mapping[int, Range]]  # these by piece, and which tokens show each
    whole: DangerReading | None = None  # of the talk around as well, where there is any

    @cached_property
    def odds(self) -> Numbers:
        """The log odds of the questions."""
        odds: Numbers = self.active @ self.learned.heads + self.learned.shares
        return odds

    @property
    def anything(self) -> float:
        """Whether there is anything dangerous."""
        return float(self.odds[_ASKS])

    @property
    def today(self) -> float:
        """Whether it is for today or more urgent."""
        return float(self.odds[_TODAY])

    @property
    def emergency(self) -> float:
        """Whether it is an emergency now."""
        return float(self.odds[_EMERGENCY])

    @property
    def theirs(self) -> float:
        """Whether it is an emergency of somebody else now."""
        return float(self.odds[_THEIRS])

    @property
    def with_talk(self) -> DangerReading:
        """The reading of the whole message: of somebody else any talk may tell."""
        return self.whole or self

    @cached_property
    def flag_odds(self) -> dict[str, float]:
        """Whether each flag is there."""
        flags = self.learned.flags
        return dict(zip(flags, self.odds[_FLAGS : _FLAGS + len(flags)].tolist(), strict=True))

    @cached_property
    def emergency_of(self) -> dict[str, float]:
        """Whether it is an emergency of each flag that can be one."""
        first = _FLAGS + len(self.learned.flags)
        return dict(zip(self.learned.urgent, self.odds[first:].tolist(), strict=True))

    def likeliest(self, most: int, second_from: float) -> list[str]:
        """Return the flags worth asking about, likeliest first."""
        chances = {flag: 1 / (1 + np.exp(-odds)) for flag, odds in self.flag_odds.items()}
        best = sorted(chances, key=lambda flag: -chances[flag])[:most]
        return [flag for flag in best if chances[flag] >= second_from * chances[best[0]]]

    @cached_property
    def telling(self) -> tuple[Range, ...]:
        """Where the features stand that weighed most, each in the windows that count."""
        gains = self.learned.heads[:, :_FLAGS].sum(axis=1) * (self.active > 0)
        first, last = self.windows
        pieces = np.arange(len(self.shown))[:, None]
        counts = (pieces >= first) & (pieces < last)
        of_pieces = np.repeat(np.arange(len(self.shown)), [len(one) for one in self.shown])
        weight = (self.rows * counts.take(of_pieces, axis=0)) @ gains
        spans = [*chain.from_iterable(piece.values() for piece in self.shown)]
        return tuple(spans[place] for place in np.argsort(-weight)[:TELLING])


class DangerClassifier:
    """Reads messages with what was learned."""

    def __init__(self, learned: DangerWeights) -> None:
        """Take what was learned."""
        settings = load_danger_net_settings()
        self._learned = learned
        self._features = DangerFeatures(learned.features, settings.stem)
        self._numbers = settings

    def read(self, message: Message, heard: Sequence[Mention]) -> DangerReading | None:
        """Return what the classifier makes of a message, None where it knows no word of it.

        `heard` is what the extractors heard in it. Neutral talk around what is told is left out.
        """
        pieces = pieces_of(message)
        features = self._features.of(message, heard)
        shown = [one for one in features if one]
        if not shown:
            return None
        known = np.fromiter(chain.from_iterable(shown), dtype=np.intp)
        rows = self._learned.weights.take(known, axis=0).astype(np.float32)
        ends = _ends(shown)
        sums: Numbers = np.add.reduceat(rows, ends[:-1], axis=0)
        not_plain = self._not_plain(features, sums, ends)
        counts = told_pieces(message, heard, pieces, not_plain, self._numbers)
        whole = self._reading(shown, rows, sums, len(message.tokens))
        told = [one for one, counted in zip(features, counts, strict=True) if counted and one]
        if all(counts) or not told:
            return whole
        counted = np.array([count for count, one in zip(counts, features, strict=True) if one])
        kept = rows[np.repeat(counted, np.diff(ends))]
        return replace(
            self._reading(told, kept, sums[counted], size_of(pieces, counts)), whole=whole
        )

    def _reading(
        self, shown: Sequence[Mapping[int, Range]], rows: Numbers, of_pieces: Numbers, size: int
    ) -> DangerReading:
        """Return what the classifier makes of pieces.

        `rows` are what is learned of their features, `of_pieces` the sums of these by piece.
        """
        learned, ends = self._learned, _ends(shown)
        sums = np.zeros((len(shown) + 1, rows.shape[1]), dtype=np.float32)
        np.cumsum(of_pieces, axis=0, out=sums[1:])
        firsts, lasts = windows_of(len(shown), self._numbers.windows)
        weights = weight_of(ends[lasts] - ends[firsts])
        told = (sums[lasts] - sums[firsts]) * weights[:, None] + learned.intercepts
        best = told.argmax(axis=0)
        active = np.maximum(told[best, np.arange(len(best))], 0)
        return DangerReading(
            learned=learned,
            active=active,
            windows=np.stack((firsts[best], lasts[best])),
            size=size,
            rows=rows,
            shown=shown,
        )

    def _not_plain(
        self, features: Sequence[Mapping[int, Range]], sums: Numbers, ends: NDArray[np.intp]
    ) -> list[bool]:
        """Whether the wording of each piece alone is not plainly harmless.

        `sums` are those of what is learned of the features of each that has some.
        """
        known, learned = [bool(one) for one in features], self._learned
        if len(features) == 1:
            return known
        told = sums * weight_of(np.diff(ends))[:, None] + learned.intercepts
        odds = np.maximum(told, 0) @ learned.heads[:, _ASKS] + learned.shares[_ASKS]
        plain = iter((odds < self._numbers.piece_plain_below).tolist())
        return [one and not next(plain) for one in known]

    def words(self) -> frozenset[str]:
        """Return the single words that the classifier knows."""
        return frozenset(self._learned.features.by_word("w"))


def _ends(features: Sequence[Mapping[int, Range]]) -> NDArray[np.intp]:
    """Return where the features of each piece begin among all, and where the last end."""
    return np.array([*accumulate(map(len, features), initial=0)], dtype=np.intp)


@lru_cache(maxsize=512)
def windows_of(count: int, sizes: tuple[int, ...]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where windows over so many pieces begin and end (exclusive), made once.

    Windows of each size at every place; one over all pieces where there are fewer.
    """
    widths = sorted({min(size, count) for size in sizes})
    firsts = np.concatenate([np.arange(count - width + 1) for width in widths])
    lasts = np.concatenate([np.arange(width, count + 1) for width in widths])
    for kept in (firsts, lasts):
        kept.setflags(write=False)  # shared by all who ask
    return firsts, lasts


def weight_of(counts: NDArray[np.intp]) -> Numbers:
    """Return what each known feature of a window weighs: long windows are no more dangerous.

    The same in training and in reading; `counts` are the features of windows.
    """
    weights: Numbers = (3.0 / np.sqrt(counts + 1.0)).astype(np.float32)
    return weights


@lru_cache(maxsize=1)
def load_danger_classifier() -> DangerClassifier:
    """Return the classifier with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = DangerWeights(
            features=KnownFeatures(kept["features"].tolist(), NAMING),
            weights=np.ascontiguousarray(kept["weights"]),  # rows are read; half precision
            intercepts=kept["intercepts"],
            heads=kept["heads"],
            shares=kept["shares"],
            flags=tuple(kept["flags"].tolist()),
            urgent=tuple(kept["urgent"].tolist()),
        )
    return DangerClassifier(learned)

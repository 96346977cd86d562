"""The second net: what the whole wording of a message says about danger.

A message is read in windows of a few of its pieces. A layer of hidden units looks at each window,
and of every unit the window in which it is most active counts: a sign is heard where it is told,
and what speaks against it ("that was in 2018", "the surgeon is content") where that is told,
however much else stands around them. From the units follow the odds of anything dangerous, of
something for today, of an emergency, of somebody else's, of each flag, and of an emergency of each
flag. The weights are learned by `learning.danger` and kept beside the knowledge. What follows from
it is decided in `bot.language.danger.fusion`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.danger_net import WEIGHTS, load_danger_net_settings
from bot.language.danger.danger_features import NAMING, DangerFeatures, Range
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
    """What the net makes of one message. All odds are log odds."""

    learned: DangerWeights
    active: Numbers  # hidden units, each in the window in which it is most active
    windows: NDArray[np.intp]  # the first and the last piece (exclusive) of these windows
    rows: Numbers  # what is learned of each feature that the net knows
    pieces: NDArray[np.intp]  # where each of them stands
    spans: tuple[Range, ...]  # and which tokens show it

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
        pieces = np.arange(self.pieces[-1] + 1)[:, None]
        counts = (pieces >= first) & (pieces < last)
        weight = (self.rows * counts.take(self.pieces, axis=0)) @ gains
        return tuple(self.spans[place] for place in np.argsort(-weight)[:TELLING])


class DangerClassifier:
    """Reads messages with what was learned."""

    def __init__(self, learned: DangerWeights) -> None:
        """Take what was learned."""
        settings = load_danger_net_settings()
        self._learned = learned
        self._features = DangerFeatures(learned.features, settings.stem)
        self._sizes = settings.windows

    def read(self, message: Message, heard: Iterable[Mention]) -> DangerReading | None:
        """Return what the net makes of a message, None where it knows no word of it.

        `heard` is what the extractors heard in it.
        """
        pieces = [piece for piece in self._features.of(message, heard) if piece]
        if not pieces:
            return None
        learned = self._learned
        known = np.fromiter(chain.from_iterable(pieces), dtype=np.intp)
        counts = np.array([len(piece) for piece in pieces])
        rows = learned.weights.take(known, axis=0).astype(np.float32)
        ends = np.concatenate(([0], np.cumsum(counts)))
        sums = np.zeros((len(pieces) + 1, rows.shape[1]), dtype=np.float32)
        np.cumsum(np.add.reduceat(rows, ends[:-1], axis=0), axis=0, out=sums[1:])
        firsts, lasts = windows_of(len(pieces), self._sizes)
        weights = weight_of(ends[lasts] - ends[firsts])
        told = (sums[lasts] - sums[firsts]) * weights[:, None] + learned.intercepts
        best = told.argmax(axis=0)
        active = np.maximum(told[best, np.arange(len(best))], 0)
        return DangerReading(
            learned=learned,
            active=active,
            windows=np.stack((firsts[best], lasts[best])),
            rows=rows,
            pieces=np.repeat(np.arange(len(pieces)), counts),
            spans=tuple(chain.from_iterable(piece.values() for piece in pieces)),
        )

    def words(self) -> frozenset[str]:
        """Return the single words that the net knows."""
        return frozenset(self._learned.features.by_word("w"))


def windows_of(count: int, sizes: Sequence[int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where windows over so many pieces begin and end (exclusive).

    Windows of each size at every place; one over all pieces where there are fewer.
    """
    widths = sorted({min(size, count) for size in sizes})
    firsts = np.concatenate([np.arange(count - width + 1) for width in widths])
    lasts = np.concatenate([np.arange(width, count + 1) for width in widths])
    return firsts, lasts


def weight_of(counts: NDArray[np.intp]) -> Numbers:
    """Return what each known feature of a window weighs: long windows are no more dangerous.

    The same in training and in reading; `counts` are the features of windows.
    """
    weights: Numbers = (3.0 / np.sqrt(counts + 1.0)).astype(np.float32)
    return weights


@lru_cache(maxsize=1)
def load_danger_classifier() -> DangerClassifier:
    """Return the net with the weights that the knowledge holds."""
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

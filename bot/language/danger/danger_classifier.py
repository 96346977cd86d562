"""The second net: what the whole wording of a message says about danger.

Linear models over the same features: is there anything dangerous, is it for today, is it an
emergency now, which flag is it, and is it an emergency of that flag. A layer of hidden units over
the same features, which learns what words mean in each other's company, adds to the first three.
The weights are learned by `learning.danger` and kept beside the knowledge; reading a
message costs one sum of rows. What follows from it is decided in `bot.language.danger.fusion`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.danger_net import WEIGHTS, load_danger_net_settings
from bot.language.danger.danger_features import NAMING, DangerFeatures, Range
from bot.language.findings import Mention
from bot.language.text.known_features import KnownFeatures
from bot.language.text.message import Message

TELLING = 3  # words that the trace shows
_ASKS, _TODAY, _EMERGENCY, _FLAGS = range(4)  # columns; those of `flags` begin at the last
Numbers = NDArray[np.float32]
Halves = NDArray[np.float16]  # as precise as what was learned, and half the memory


@dataclass(frozen=True)
class DangerWeights:
    """What was learned.

    `weights` are `features` by columns: "anything", "for today", "an emergency", which of `flags`,
    an emergency of which of `urgent`; behind these, the hidden units. `intercepts` are those of the
    columns, `hidden_intercepts` those of the units, and `heads` (units by three) what the units add
    to the first three columns. `asks_from` are the log odds of "anything" from which it is worth
    asking.
    """

    features: KnownFeatures
    weights: Halves
    intercepts: Numbers
    hidden_intercepts: Numbers
    heads: Numbers
    flags: tuple[str, ...]
    urgent: tuple[str, ...]
    asks_from: float

    def odds(self, told: Numbers) -> tuple[Numbers, Numbers]:
        """Return the log odds of the columns and how far each hidden unit is active.

        `told` is the weighed sum of the rows of a message's features.
        """
        columns = len(self.intercepts)
        odds = told[:columns] + self.intercepts
        active = np.maximum(told[columns:] + self.hidden_intercepts, 0)
        odds[:_FLAGS] += active @ self.heads
        return odds, active


@dataclass(frozen=True)
class DangerReading:
    """What the net makes of one message. All odds are log odds."""

    learned: DangerWeights
    odds: Numbers
    active: Numbers  # hidden units
    rows: Numbers  # what is learned of each feature that the net knows
    spans: tuple[Range, ...]  # where each of them stands

    @property
    def anything(self) -> float:
        """Whether there is anything dangerous, above the point from which it is worth asking."""
        return float(self.odds[_ASKS]) - self.learned.asks_from

    @property
    def today(self) -> float:
        """Whether it is for today or more urgent: anything dangerous, and so urgent."""
        return float(self.odds[_ASKS] + self.odds[_TODAY])

    @cached_property
    def emergency(self) -> float:
        """Whether it is an emergency now: urgent, the likeliest flag, and a part of anything.

        In full, "anything dangerous" would call what is for today an emergency.
        """
        part = self.odds[_ASKS] * load_danger_net_settings().part_of_anything
        return float(part + self.odds[_EMERGENCY] + self._urgent.max())

    @cached_property
    def emergency_of(self) -> dict[str, float]:
        """Whether it is an emergency of each flag that can be one."""
        return dict(zip(self.learned.urgent, self._urgent.tolist(), strict=True))

    @property
    def _urgent(self) -> Numbers:
        return self.odds[_FLAGS + len(self.learned.flags) :]

    def likeliest(self, most: int, second_from: float) -> list[str]:
        """Return the flags worth asking about, likeliest first."""
        chances = 1 / (1 + np.exp(-self.odds[_FLAGS : _FLAGS + len(self.learned.flags)]))
        best = np.argsort(-chances)[:most]
        least = second_from * chances[best[0]]
        return [self.learned.flags[place] for place in best if chances[place] >= least]

    def telling(self) -> tuple[Range, ...]:
        """Return where the features stand that weighed most, through active units too."""
        counts = np.zeros(self.rows.shape[1], dtype=np.float32)
        counts[:_FLAGS] = 1
        counts[len(self.odds) :] = self.learned.heads.sum(axis=1) * (self.active > 0)
        weight = self.rows @ counts
        return tuple(self.spans[place] for place in np.argsort(-weight)[:TELLING])


class DangerClassifier:
    """Reads messages with what was learned."""

    def __init__(self, learned: DangerWeights) -> None:
        """Take what was learned."""
        self._learned = learned
        self._features = DangerFeatures(learned.features, load_danger_net_settings().stem)

    def read(self, message: Message, heard: Iterable[Mention]) -> DangerReading | None:
        """Return what the net makes of a message, None where it knows no word of it.

        `heard` is what the extractors heard in it.
        """
        told_at = self._features.of(message, heard)
        if not told_at:
            return None
        rows = self._learned.weights.take(tuple(told_at), axis=0).astype(np.float32)
        told = rows.sum(axis=0) * np.float32(weight_of(len(rows)))
        odds, active = self._learned.odds(told)
        return DangerReading(self._learned, odds, active, rows, tuple(told_at.values()))

    def words(self) -> frozenset[str]:
        """Return the single words that the net knows."""
        return frozenset(self._learned.features.by_word("w"))


def weight_of(count: int) -> float:
    """Return what each of a message's known features weighs: long messages are no more dangerous.

    The same in training and in reading.
    """
    return float(3.0 / np.sqrt(count + 1.0))


@lru_cache(maxsize=1)
def load_danger_classifier() -> DangerClassifier:
    """Return the net with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = DangerWeights(
            features=KnownFeatures(kept["features"].tolist(), NAMING),
            weights=np.ascontiguousarray(kept["weights"]),  # rows are read; half precision
            intercepts=kept["intercepts"],
            hidden_intercepts=kept["hidden_intercepts"],
            heads=kept["heads"],
            flags=tuple(kept["flags"].tolist()),
            urgent=tuple(kept["urgent"].tolist()),
            asks_from=float(kept["asks_from"]),
        )
    return DangerClassifier(learned)

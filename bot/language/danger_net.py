"""The second net: where the frames are silent it asks, and it never decides.

Two linear models over the same features: is there anything dangerous at all, and if so which flag.
Their weights are learned by `bot.evaluation.danger_training` from data/safety and kept beside the
knowledge; reading a message costs one sum of rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.danger_net import WEIGHTS, load_danger_net_settings
from bot.language.danger_features import danger_features
from bot.language.findings import Kind, Mention, Status
from bot.language.parsed import ParsedMessage

RULE = "danger_net"
TELLING = 3  # words that the trace shows
_SILENT_ON = (Status.PRESENT, Status.UNCERTAIN)
Numbers = NDArray[np.float32]


@dataclass(frozen=True)
class DangerWeights:
    """What was learned. `weights`: features by 1 + flags; the first column is "anything at all"."""

    rows: dict[str, int]
    weights: Numbers
    intercepts: Numbers
    flags: tuple[str, ...]
    threshold: float


class DangerNet:
    """Asks about red flags that the frames did not hear."""

    def __init__(self, learned: DangerWeights) -> None:
        """Take what was learned."""
        self._learned = learned
        self._settings = load_danger_net_settings()

    def ask(self, parsed: ParsedMessage, heard: Sequence[Mention]) -> Iterator[Mention]:
        """Yield an uncertain flag for each question worth asking.

        Nothing where the frames heard a red flag themselves; never one that they heard denied,
        past, or somebody else's.
        """
        flags = [mention for mention in heard if mention.kind == Kind.FLAG]
        if any(mention.status in _SILENT_ON for mention in flags):
            return
        features = danger_features(parsed, self._settings.stem)
        known = [(row, name) for name in features if (row := self._learned.rows.get(name, -1)) >= 0]
        if not known:
            return
        scores = self.scores([row for row, _ in known])
        if scores[0] < self._learned.threshold:
            return
        spoken_of = {mention.value for mention in flags}
        start, end, words = self._telling(parsed, features, known)
        for flag in self._likeliest(scores[1:]):
            if flag not in spoken_of:
                yield parsed.mention(Kind.FLAG, flag, start, end, RULE, Status.UNCERTAIN, words)

    def words(self) -> frozenset[str]:
        """Return the single words that the net knows."""
        return frozenset(name[2:] for name in self._learned.rows if name.startswith("w:"))

    def scores(self, rows: Sequence[int]) -> Numbers:
        """Return the log odds of "anything at all" and of each flag, for these features."""
        scale = np.float32(weight_of(len(rows)))
        told: Numbers = self._learned.weights[rows].sum(axis=0) * scale + self._learned.intercepts
        return told

    def _likeliest(self, scores: Numbers) -> Iterator[str]:
        chances = 1 / (1 + np.exp(-scores))
        best = np.argsort(-chances)[: self._settings.most_questions]
        for place in best:
            if chances[place] >= self._settings.second_from * chances[best[0]]:
                yield self._learned.flags[place]

    def _telling(
        self,
        parsed: ParsedMessage,
        features: dict[str, tuple[int, int]],
        known: list[tuple[int, str]],
    ) -> tuple[int, int, tuple[str, ...]]:
        """Return the range and the words that weighed most."""
        weight = self._learned.weights[[row for row, _ in known], 0]
        most = [known[place][1] for place in np.argsort(-weight)[:TELLING]]
        spans = [features[name] for name in most]
        words = tuple(dict.fromkeys(" ".join(parsed.norms[a:b]) for a, b in spans))
        return (*spans[0], words)


def weight_of(count: int) -> float:
    """Return what each of a message's known features weighs: long messages are no more dangerous.

    The same in training and in reading.
    """
    return float(3.0 / np.sqrt(count + 1.0))


@lru_cache(maxsize=1)
def load_danger_net() -> DangerNet:
    """Return the net with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = DangerWeights(
            rows={name: row for row, name in enumerate(kept["features"].tolist())},
            weights=kept["weights"].astype(np.float32),
            intercepts=kept["intercepts"].astype(np.float32),
            flags=tuple(kept["flags"].tolist()),
            threshold=float(kept["threshold"]),
        )
    return DangerNet(learned)

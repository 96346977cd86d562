"""What each part of a message does at the open question: whether it asks, whether that is about
backs, and whether it tells anything.

Three linear models read with numpy alone. The weights are learned from labelled messages
(`learning/data/train/turns`) by `learning.parts.train_parts` and kept beside the knowledge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.part_reading import (
    WEIGHTS,
    PartReadingSettings,
    load_part_reading,
)
from bot.language.replies.act_features import weight_beside
from bot.language.replies.part_features import part_features
from bot.language.text.known_marks import marks_of, places_among


@dataclass(frozen=True)
class PartWeights:
    """What was learned: `marks` are the known features (sorted), `weights` features by (asks,
    of backs, tells), `intercepts` one each.
    """

    marks: NDArray[np.uint32]
    weights: NDArray[np.float16]
    intercepts: NDArray[np.float32]


@dataclass(frozen=True)
class PartReading:
    """The odds, 0 to 1, that a part asks anything, asks of backs, and tells anything."""

    asks: float
    of_backs: float
    tells: float


class PartReader:
    """Reads the parts of messages with what was learned."""

    def __init__(self, learned: PartWeights, settings: PartReadingSettings) -> None:
        """Take what was learned."""
        self._learned = learned
        self._settings = settings

    def read(self, parts: Sequence[str], asked: str | None) -> tuple[PartReading, ...]:
        """Return a reading of each part; `asked` is the slot of the open question."""
        question = self._settings.questions.get(asked or "", "")
        return tuple(self._read(parts, at, question) for at in range(len(parts)))

    def _read(self, parts: Sequence[str], at: int, question: str) -> PartReading:
        learned = self._learned
        marks = marks_of(part_features(parts, at, question, self._settings))
        places, is_known = places_among(learned.marks, marks)
        known = places[is_known]
        sums = learned.weights[known].astype(np.float32).sum(axis=0) * weight_beside(len(marks))
        odds: list[float] = (1 / (1 + np.exp(-(sums + learned.intercepts)))).tolist()
        return PartReading(*odds)


@cache
def load_part_reader() -> PartReader:
    """Return the reader with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = PartWeights(kept["marks"], kept["weights"], kept["intercepts"])
    return PartReader(learned, load_part_reading())

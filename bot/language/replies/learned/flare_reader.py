"""Whether a message tells of a flare: a linear model over its words, read with numpy alone.

Patterns of wording found one flare in eight of a list they had not seen (docs/staying.md). The
weights are learned from `learning/data/train/flares/` by `learning.flares.train_flares`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.staying.flare_reading import WEIGHTS, FlareReadingSettings, load_flare_reading
from bot.language.replies.learned.flare_features import features_of
from bot.language.text.known_marks import marks_of, places_among


@dataclass(frozen=True)
class FlareWeights:
    """What was learned: `marks` are the known features (sorted), `weights` theirs."""

    marks: NDArray[np.uint32]
    weights: NDArray[np.float16]
    intercept: float


class FlareReader:
    """Says how likely a message tells of a flare of the writer, now."""

    def __init__(self, learned: FlareWeights, settings: FlareReadingSettings) -> None:
        """Take what was learned."""
        self._learned = learned
        self._settings = settings

    def odds(self, text: str) -> float:
        """Return the log odds that a message tells of a flare."""
        found = features_of(text, self._settings)
        if not found:
            return self._learned.intercept
        marks = marks_of(found)
        told = np.fromiter(found.values(), np.float64, len(found))
        places, is_known = places_among(self._learned.marks, marks)
        weights = np.where(is_known, self._learned.weights[places], 0.0)
        return float(told @ weights) + self._learned.intercept


@cache
def load_flare_reader() -> FlareReader:
    """Return the reader with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = FlareWeights(kept["marks"], kept["weights"], float(kept["intercept"]))
    return FlareReader(learned, load_flare_reading())

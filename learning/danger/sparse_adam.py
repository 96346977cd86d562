"""Adam over arrays of which a step changes few rows.

Adam goes over all weights in every step, but of some ten thousand features a step shows a tenth. So
a feature's weights are brought up to date when it is shown.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bot.language.danger.danger_classifier import Numbers

_FIRST, _SECOND = 0.9, 0.999  # what Adam keeps of slopes and of their squares in each step
_LEAST = 1e-7  # so that a slope of nothing divides nothing


class SparseAdam:
    """Adam over an array of which a step changes few rows.

    A row that gets no slope goes on by momentum. What it would have gone since it was last shown
    is a geometric sum, so it is added at once when the row is shown again; the rate of that time
    stands for those between.
    """

    def __init__(self, values: Numbers) -> None:
        """Take the array; it is changed in place."""
        self._values = values
        self._mean, self._square = np.zeros_like(values), np.zeros_like(values)
        self._seen = np.zeros(len(values), dtype=np.intp)
        self._step = 0
        self._held: tuple[NDArray[np.intp], Numbers, Numbers] | None = None  # last made current
        self._rate = 0.0  # of the last step, with what Adam corrects in the first ones

    def current(self, rows: NDArray[np.intp]) -> Numbers:
        """Return some rows as they are now."""
        values, mean, square = self._values[rows], self._mean[rows], self._square[rows]
        missed = (self._step - self._seen[rows]).astype(np.float32)[:, None]
        ratio = np.float32(_FIRST / np.sqrt(_SECOND))
        way = np.float32(self._rate) * ratio * (1 - ratio**missed) / (1 - ratio)
        way = way * mean
        spread = np.sqrt(square)
        spread += np.float32(_LEAST)
        way /= spread
        values -= way
        mean *= np.float32(_FIRST) ** missed
        square *= np.float32(_SECOND) ** missed
        self._values[rows], self._mean[rows], self._square[rows] = values, mean, square
        self._seen[rows] = self._step
        self._held = (rows, mean, square)
        return values

    def change(self, rows: NDArray[np.intp], slopes: Numbers, rate: float) -> None:
        """Go one step down the slopes of some rows, which must be current."""
        self._step += 1
        corrected = np.sqrt(1 - _SECOND**self._step) / (1 - _FIRST**self._step)
        self._rate = rate * float(corrected)
        if self._held is not None and self._held[0] is rows:  # these are what lies there
            _, mean, square = self._held
        else:
            mean, square = self._mean[rows], self._square[rows]
        self._held = None
        mean *= np.float32(_FIRST)
        mean += slopes * np.float32(1 - _FIRST)
        square *= np.float32(_SECOND)
        square += slopes * slopes * np.float32(1 - _SECOND)
        way = np.float32(self._rate) * mean
        spread = np.sqrt(square)
        spread += np.float32(_LEAST)
        way /= spread
        self._values[rows] -= way
        self._mean[rows], self._square[rows], self._seen[rows] = mean, square, self._step

    def all(self) -> Numbers:
        """Return the whole array as it is now."""
        return self.current(np.arange(len(self._values)))

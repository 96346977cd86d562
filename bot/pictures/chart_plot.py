"""Where the days and the scores of a chart stand, whatever its units."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

TOP_SCORE: Final = 10


class Plot(NamedTuple):
    """The edges of a plot, in the units of its chart; y grows downwards."""

    left: float
    right: float
    top: float
    bottom: float

    def x(self, day: date, first: date, last: date) -> float:
        """Return where a day stands between the first and the last; a single day in the middle."""
        span = (last - first).days
        if not span:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (day - first).days / span

    def y(self, score: float) -> float:
        """Return how high a score of 0 to 10 stands."""
        return self.bottom - (self.bottom - self.top) * score / TOP_SCORE

"""Where the days and the scores of a chart stand, whatever its units."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from bot.pictures.charts.chart_id import ChartedCourse, Score

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

    def spots(self, scores: Sequence[Score], course: ChartedCourse) -> list[tuple[float, float]]:
        """Return where scores stand among the days of a course."""
        first, last = course.days[0], course.days[-1]
        return [(self.x(day, first, last), self.y(score)) for day, score in scores]


class Bands(NamedTuple):
    """What a chart has from top to bottom: pain, own activities, the row of days with practice.

    What gets better goes down in the first and up in the second, so they have no plot in common.
    """

    pain: Plot
    activities: Plot | None = None
    practised: float | None = None


class Mark(NamedTuple):
    """How an activity is told from the others without its colour: its dots and its line.

    `sign` is the same shape in a line of text, `shape` path data around 0 0 in pixels.
    """

    sign: str
    shape: str
    dashes: str


PAIN_SIGN: Final = "\N{BLACK CIRCLE}"
PRACTISED_SIGN: Final = "|"
ACTIVITY_MARKS: Final = (
    Mark("\N{BLACK SQUARE}", "M-4-4H4V4H-4Z", "none"),
    Mark("\N{BLACK UP-POINTING TRIANGLE}", "M0-5.5L5.5 4H-5.5Z", "7 5"),
    Mark("\N{BLACK DIAMOND}", "M0-6L5 0L0 6L-5 0Z", "2 5"),
)
APART: Final = 5  # pixels between two activities that have the same score on one day


def shifted(index: int, activities: int) -> float:
    """Return how many pixels to the right an activity stands, so that it covers no other."""
    return APART * (index - (activities - 1) / 2)


def has_more_than_pain(course: ChartedCourse) -> bool:
    """Whether there is anything beside the line of pain."""
    return bool(course.activities or course.practised)

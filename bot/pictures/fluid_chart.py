"""The course of pain on a page: the curve fills its place, the type keeps one size."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape

from bot.knowledge.wording.day_words import short_day
from bot.knowledge.wording.speaking import speak
from bot.pictures.chart_id import Score
from bot.pictures.chart_plot import Plot
from bot.pictures.progress_chart import (
    LABELS,
    chart_colour,
    charted_days,
    told,
)

LEFT, RIGHT, TOP, BOTTOM = 10.0, 96.0, 9.0, 80.0  # per cent of the width and of the height
PLOT: Final = Plot(LEFT, RIGHT, TOP, BOTTOM)
SIZE: Final = 14  # of the type, in pixels however wide the chart is
ABOVE, BELOW = -10, 24  # from a dot to the foot of its number
HIGH = 25.0  # a dot above this has its number below it
ASIDE = 9  # of the first number, which would stand beside a level otherwise
LEVELS = -7  # from the plot to its levels: "10" has room on the smallest page
DAYS = -7  # from the lower edge to the foot of the days
Spot = tuple[float, float]


def fluid_chart_svg(
    scores: Sequence[Score],
    theme: str = "light",
    *,
    title: str = speak("pictures", "pain_from_0_to_10"),
) -> str:
    """Return the chart of `progress_chart_svg` without a size of its own, its numbers as type.

    Raises `ValueError` as that does.
    """
    days = charted_days(scores, theme)
    first, last = days[0][0], days[-1][0]
    spots = {day: (PLOT.x(day, first, last), PLOT.y(score)) for day, score in days}
    pine, hair = chart_colour("line", theme), chart_colour("hair", theme)
    lines = "".join(_line(a, b) for a, b in pairwise(spots.values()))
    dots = "".join(f'<circle cx="{x:.2f}%" cy="{y:.2f}%" r="4"/>' for x, y in spots.values())
    levels = "".join(_line((LEFT, PLOT.y(score)), (RIGHT, PLOT.y(score))) for score in LABELS)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img"'
        f' font-family="system-ui, sans-serif" font-size="{SIZE}">'
        f"<title>{escape(title)}</title><desc>{told(days)}</desc>"
        f'<g stroke="{hair}">{levels}</g>'
        f'<g stroke="{pine}" stroke-width="2.5" stroke-linecap="round">{lines}</g>'
        f'<g fill="{pine}">{dots}{"".join(_numbers(days, spots))}</g>'
        f'<g fill="{chart_colour("text", theme)}">{"".join(_labels(first, last))}</g></svg>'
    )


def _numbers(days: Sequence[Score], spots: dict[date, Spot]) -> list[str]:
    """The first and the last score, above their dots or below them where there is no room."""
    ends = dict((days[0], days[-1]))
    return [
        _text(
            spots[day],
            f"{score:g}",
            "middle",
            dx=ASIDE if day == days[0][0] != days[-1][0] else 0,
            dy=BELOW if spots[day][1] < HIGH else ABOVE,
        )
        for day, score in ends.items()
    ]


def _labels(first: date, last: date) -> list[str]:
    levels = [_text((LEFT, PLOT.y(score)), str(score), "end", dx=LEVELS, dy=5) for score in LABELS]
    if first == last:
        middle = ((LEFT + RIGHT) / 2, 100.0)
        return [*levels, _text(middle, short_day(first), "middle", dy=DAYS)]
    ends = [((LEFT, 100.0), first, "start"), ((RIGHT, 100.0), last, "end")]
    return [*levels, *(_text(spot, short_day(day), side, dy=DAYS) for spot, day, side in ends)]


def _line(a: Spot, b: Spot) -> str:
    return f'<line x1="{a[0]:.2f}%" y1="{a[1]:.2f}%" x2="{b[0]:.2f}%" y2="{b[1]:.2f}%"/>'


def _text(spot: Spot, words: str, anchor: str, *, dx: int = 0, dy: int = 0) -> str:
    place = f'x="{spot[0]:.2f}%" y="{spot[1]:.2f}%" dx="{dx}" dy="{dy}"'
    return f'<text {place} text-anchor="{anchor}">{words}</text>'

"""The chart of a course on a page: the curves fill their place, the type keeps one size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape

from bot.knowledge.wording.day_words import short_day
from bot.knowledge.wording.speaking import speak
from bot.pictures.charts.chart_id import ChartedCourse, Score
from bot.pictures.charts.chart_plot import ACTIVITY_MARKS, Bands, Plot, has_more_than_pain, shifted
from bot.pictures.charts.progress_chart import LABELS, chart_colour, chart_title, known_theme, told

LEFT, RIGHT, TOP, BOTTOM = 10.0, 96.0, 9.0, 80.0  # per cent of the width and of the height
# With more than pain the page gives it more height, so that shares are smaller.
HIGHER, ALONE, UPPER, LOWER, ROW = 8.0, 76.0, 43.0, (57.0, 81.0), 87.5
SIZE: Final = 14  # of the type, in pixels however wide the chart is
ABOVE, BELOW = -10, 24  # from a dot to the foot of its number
HIGH = 25.0  # a dot above this share of its plot has its number below it
LOW = 15.0  # a dot in this lowest share has its number above it: below it are the days
ASIDE = 9  # of the first number, which would stand beside a level otherwise
HALO = 5  # of card around a number, in pixels: a level that runs behind it would strike it out
LEVELS = -7  # from the plot to its levels: "10" has room on the smallest page
NAME = -4  # from the top of a plot to the foot of its name
DAYS = -7  # from the lower edge to the foot of the days
TICK = (2.5, 9)  # width and height of a day with practice, in pixels
Spot = tuple[float, float]


def fluid_chart_svg(course: ChartedCourse, theme: str = "light") -> str:
    """Return the chart of `progress_chart_svg` without a size of its own, its numbers as type.

    Raises `ValueError` as that does.
    """
    known_theme(theme)
    places, first, last = _bands(course), course.days[0], course.days[-1]
    drawn = [_levels(places.pain, theme), _pain(places.pain, course, theme)]
    if places.activities:
        drawn.append(_name(places.pain, speak("pictures", "axis_of_pain"), "line", theme))
        drawn.append(
            _name(places.activities, speak("pictures", "axis_of_doing"), "activity", theme)
        )
        drawn.append(_levels(places.activities, theme))
        drawn += _activities(places.activities, course, theme)
    if places.practised:
        drawn.append(_practised(places.practised, course, theme))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img"'
        f' font-family="system-ui, sans-serif" font-size="{SIZE}">'
        f"<title>{escape(chart_title(course))}</title><desc>{told(course)}</desc>"
        f"{''.join(drawn)}"
        f'<g fill="{chart_colour("text", theme)}">{"".join(_days(first, last))}</g></svg>'
    )


def _bands(course: ChartedCourse) -> Bands:
    if not has_more_than_pain(course):
        return Bands(Plot(LEFT, RIGHT, TOP, BOTTOM))
    if not course.activities:
        return Bands(Plot(LEFT, RIGHT, HIGHER, ALONE), None, ROW)
    row = ROW if course.practised else None
    return Bands(Plot(LEFT, RIGHT, HIGHER, UPPER), Plot(LEFT, RIGHT, *LOWER), row)


def _pain(plot: Plot, course: ChartedCourse, theme: str) -> str:
    if not course.pain:
        return ""
    spots = plot.spots(course.pain, course)
    dots = "".join(f'<circle cx="{x:.2f}%" cy="{y:.2f}%" r="4"/>' for x, y in spots)
    pine = chart_colour("line", theme)
    return (
        f"{_lines(spots, pine)}"
        f'<g fill="{pine}">{dots}{_numbers(course.pain, spots, plot, theme)}</g>'
    )


def _activities(plot: Plot, course: ChartedCourse, theme: str) -> Iterator[str]:
    """Each with dots and a line of its own; a single one has its first and last score as well."""
    slate, many = chart_colour("activity", theme), len(course.activities)
    for index, scores in enumerate(course.activities):
        mark, spots = ACTIVITY_MARKS[index], plot.spots(scores, course)
        lines, aside = _lines(spots, slate, mark.dashes), shifted(index, many)
        shapes = "".join(
            f'<svg x="{x:.2f}%" y="{y:.2f}%" overflow="visible"><path d="{mark.shape}"/></svg>'
            for x, y in spots
        )
        said = _numbers(scores, spots, plot, theme) if many == 1 else ""
        yield (
            f'<g transform="translate({aside:g})">{lines}<g fill="{slate}">{shapes}{said}</g></g>'
        )


def _practised(y: float, course: ChartedCourse, theme: str) -> str:
    """A short bar for each day, on a quiet line."""
    across, (wide, high) = Plot(LEFT, RIGHT, y, y), TICK
    days = [across.x(day, course.days[0], course.days[-1]) for day in course.practised]
    bars = "".join(
        f'<rect x="{x:.2f}%" y="{y}%" width="{wide}" height="{high}" rx="1"/>' for x in days
    )
    return (
        f'<g stroke="{chart_colour("hair", theme)}">{_line((LEFT, y), (RIGHT, y))}</g>'
        f'<g class="chart-practised" fill="{chart_colour("practised", theme)}"'
        f' transform="translate({-wide / 2:g} {-high / 2:g})">{bars}</g>'
    )


def _lines(spots: Sequence[Spot], colour: str, dashes: str = "none") -> str:
    lines = "".join(_line(a, b) for a, b in pairwise(spots))
    dashed = "" if dashes == "none" else f' stroke-dasharray="{dashes}"'
    return f'<g stroke="{colour}" stroke-width="2.5" stroke-linecap="round"{dashed}>{lines}</g>'


def _numbers(scores: Sequence[Score], spots: Sequence[Spot], plot: Plot, theme: str) -> str:
    """The first and the last score, above their dots; below them where there is no room.

    The last of a course that falls stands below its dot, too: the line comes from above.
    """
    high = plot.top + (plot.bottom - plot.top) * HIGH / 100
    low = plot.bottom - (plot.bottom - plot.top) * LOW / 100
    said = []
    for at in sorted({0, len(scores) - 1}):
        beside = ASIDE if not at and len(scores) > 1 else 0
        y = spots[at][1]
        falls = at > 0 and spots[at - 1][1] < y < low
        below = BELOW if falls or y < high else ABOVE
        said.append(_text(spots[at], f"{scores[at][1]:g}", "middle", dx=beside, dy=below))
    return (
        f'<g stroke="{chart_colour("card", theme)}" stroke-width="{HALO}"'
        f' stroke-linejoin="round" paint-order="stroke">{"".join(said)}</g>'
    )


def _levels(plot: Plot, theme: str) -> str:
    lines = "".join(_line((LEFT, plot.y(score)), (RIGHT, plot.y(score))) for score in LABELS)
    said = "".join(
        _text((LEFT, plot.y(score)), str(score), "end", dx=LEVELS, dy=5) for score in LABELS
    )
    return (
        f'<g stroke="{chart_colour("hair", theme)}">{lines}</g>'
        f'<g fill="{chart_colour("text", theme)}">{said}</g>'
    )


def _name(plot: Plot, name: str, token: str, theme: str) -> str:
    """What an axis is of, above it: two of one height are read as one."""
    said = _text((LEFT, plot.top), name, "start", dy=NAME)
    return f'<g fill="{chart_colour(token, theme)}">{said}</g>'


def _days(first: date, last: date) -> list[str]:
    if first == last:
        return [_text(((LEFT + RIGHT) / 2, 100.0), short_day(first), "middle", dy=DAYS)]
    ends = [((LEFT, 100.0), first, "start"), ((RIGHT, 100.0), last, "end")]
    return [_text(spot, short_day(day), side, dy=DAYS) for spot, day, side in ends]


def _line(a: Spot, b: Spot) -> str:
    return f'<line x1="{a[0]:.2f}%" y1="{a[1]:.2f}%" x2="{b[0]:.2f}%" y2="{b[1]:.2f}%"/>'


def _text(spot: Spot, words: str, anchor: str, *, dx: int = 0, dy: int = 0) -> str:
    place = f'x="{spot[0]:.2f}%" y="{spot[1]:.2f}%" dx="{dx}" dy="{dy}"'
    return f'<text {place} text-anchor="{anchor}">{words}</text>'

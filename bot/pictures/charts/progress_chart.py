"""The course of pain, own activities and practice as a small chart, of a fixed width and without a
font, for chats.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Final
from xml.sax.saxutils import escape

from bot.knowledge.wording.day_words import short_day
from bot.knowledge.wording.speaking import speak
from bot.pictures.charts.chart_id import ChartedCourse, Score
from bot.pictures.charts.chart_plot import ACTIVITY_MARKS, Bands, Plot, has_more_than_pain, shifted
from bot.pictures.drawn.digits import number
from bot.pictures.drawn.path_data import path_data

WIDTH = 360
LEFT, RIGHT, TOP, BOTTOM = 40, 344, 16, 200
LOWER = 120  # height of the plot of activities
BETWEEN, ROW = 30, 26  # from plot to plot; from the last plot to the row of practice
FOOT = 40  # below the last of them, for the days
TICK = 12  # height of a day with practice
DIGIT, ABOVE = 16.0, 22  # height of a number; how far above its dot it stands
FINE = 10  # units a pixel in which numbers are drawn
LABELS: Final = (0, 5, 10)
# token: light, dark (widget design, section 2)
PALETTE: Final = {
    "hair": ("#C9C2B2", "#46514B"),
    "text": ("#55605A", "#ADB6AF"),
    "line": ("#1F5249", "#8FCDB8"),
    "activity": ("#33607E", "#92BEDA"),
    "practised": ("#8F5F0C", "#DDB15A"),
    "card": ("#FEFDFA", "#1D2421"),
}


def progress_chart_svg(course: ChartedCourse, theme: str = "light") -> str:
    """Return scores (0 to 10) over days as an SVG chart, 360 wide; what there is sets its height.

    Days keep their distance, so gaps show. Raises `ValueError` for an unknown theme.
    """
    known_theme(theme)
    places, first, last = _bands(course), course.days[0], course.days[-1]
    low = places.practised or (places.activities or places.pain).bottom
    height = low + FOOT
    drawn = [_grid(places.pain, theme), _ends(first, last, height, theme)]
    drawn.append(_pain(places.pain, course, theme))
    if places.activities:
        drawn.append(_grid(places.activities, theme))
        drawn += _activities(places.activities, course, theme)
    if places.practised:
        drawn.append(_practised(places.practised, course, theme))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" role="img">'
        f"<title>{escape(chart_title(course))}</title><desc>{told(course)}</desc>"
        f"{''.join(drawn)}</svg>"
    )


def known_theme(theme: str) -> None:
    """Raise `ValueError` for a theme that no chart has."""
    if theme not in ("light", "dark"):
        raise ValueError(f"unknown theme '{theme}'; choose light or dark")


def chart_title(course: ChartedCourse) -> str:
    """Return what a chart is of."""
    more = has_more_than_pain(course)
    return speak("pictures", "course_by_day") if more else speak("pictures", "pain_from_0_to_10")


def told(course: ChartedCourse) -> str:
    """Return the chart in words; whose the activities are is said outside of it."""
    rows = [_told(course.pain)] if course.pain else []
    for index, scores in enumerate(course.activities, start=1):
        rows.append(speak("pictures", "activity_by_day", number=index, scores=_told(scores)))
    if course.practised:
        days = ", ".join(short_day(day) for day in course.practised)
        rows.append(speak("pictures", "practised_on", days=days))
    return ". ".join(rows)


def chart_colour(token: str, theme: str) -> str:
    """Return the colour of a part in a theme."""
    return PALETTE[token][theme == "dark"]


def _told(scores: Sequence[Score]) -> str:
    by_day = groupby(scores, key=itemgetter(0))
    return "; ".join(
        f"{short_day(day)}: {', '.join(f'{n:g}' for _, n in row)}" for day, row in by_day
    )


def _bands(course: ChartedCourse) -> Bands:
    pain = Plot(LEFT, RIGHT, TOP, BOTTOM)
    low, activities = pain.bottom, None
    if course.activities:
        activities = Plot(LEFT, RIGHT, low + BETWEEN, low + BETWEEN + LOWER)
        low = activities.bottom
    return Bands(pain, activities, low + ROW if course.practised else None)


def _pain(plot: Plot, course: ChartedCourse, theme: str) -> str:
    if not course.pain:
        return ""
    spots = plot.spots(course.pain, course)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in spots)
    return (
        f"{_line(spots, 'line', theme)}"
        f'<g class="chart-dot" fill="{chart_colour("line", theme)}">{dots}</g>'
        f"{_first_and_last(course.pain, spots, plot, 'line', theme)}"
    )


def _activities(plot: Plot, course: ChartedCourse, theme: str) -> list[str]:
    """Each with dots and a line of its own; a single one has its first and last score as well."""
    drawn = []
    for index, scores in enumerate(course.activities):
        mark, aside = ACTIVITY_MARKS[index], shifted(index, len(course.activities))
        spots = [(x + aside, y) for x, y in plot.spots(scores, course)]
        shapes = "".join(
            f'<path transform="translate({x:.1f} {y:.1f})" d="{mark.shape}"/>' for x, y in spots
        )
        fill = chart_colour("activity", theme)
        drawn.append(_line(spots, "activity", theme, mark.dashes))
        drawn.append(f'<g class="chart-mark" fill="{fill}">{shapes}</g>')
        if len(course.activities) == 1:
            drawn.append(_first_and_last(scores, spots, plot, "activity", theme))
    return drawn


def _practised(y: float, course: ChartedCourse, theme: str) -> str:
    """A short stroke for each day, on a quiet line."""
    across = Plot(LEFT, RIGHT, y, y)
    days = [across.x(day, course.days[0], course.days[-1]) for day in course.practised]
    ticks = "".join(f"M{x:.1f} {y - TICK / 2:g}v{TICK}" for x in days)
    return (
        f'<path stroke="{chart_colour("hair", theme)}" d="M{LEFT} {y:g}H{RIGHT}"/>'
        f'<path class="chart-practised" stroke="{chart_colour("practised", theme)}"'
        f' stroke-width="2.2" stroke-linecap="round" d="{ticks}"/>'
    )


def _line(
    spots: Sequence[tuple[float, float]], token: str, theme: str, dashes: str = "none"
) -> str:
    line = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in spots)
    dashed = "" if dashes == "none" else f' stroke-dasharray="{dashes}"'
    return (
        f'<path class="chart-line" fill="none" stroke="{chart_colour(token, theme)}"'
        f' stroke-width="2.5"{dashed} stroke-linejoin="round" stroke-linecap="round" d="{line}"/>'
    )


def _first_and_last(
    scores: Sequence[Score],
    spots: Sequence[tuple[float, float]],
    plot: Plot,
    token: str,
    theme: str,
) -> str:
    """The numbers of both ends, above their dots or below them where there is no room.

    The last of a course that falls stands below its dot: the line comes from above.
    """
    ends = {0: scores[0][1], len(scores) - 1: scores[-1][1]}
    falls = {at: at > 0 and spots[at - 1][1] < spots[at][1] for at in ends}
    return "".join(
        _number(value, spots[at][0], _beside(spots[at][1], plot, falls[at]), token, theme)
        for at, value in ends.items()
    )


def _beside(y: float, plot: Plot, falls: bool) -> float:
    """Return where the number of a dot stands: above it or below it, on no level."""
    levels = [plot.y(score) for score in LABELS]
    free = [
        at
        for at in ((y + ABOVE, y - ABOVE) if falls else (y - ABOVE, y + ABOVE))
        if plot.top < at < plot.bottom and all(abs(at - level) > DIGIT / 2 for level in levels)
    ]
    return free[0] if free else y - ABOVE if y - ABOVE > plot.top else y + ABOVE


def _grid(plot: Plot, theme: str) -> str:
    bits = []
    for score in LABELS:
        y, hair = plot.y(score), chart_colour("hair", theme)
        bits.append(
            f'<path class="chart-hair" stroke="{hair}" d="M{LEFT} {y:g}H{RIGHT}"/>'
            f"{_number(score, LEFT - 20, y, 'text', theme)}"
        )
    return "".join(bits)


def _ends(first: date, last: date, height: float, theme: str) -> str:
    y = height - 16
    if first == last:
        return _text((LEFT + RIGHT) / 2, y, short_day(first), "middle", theme)
    return _text(LEFT, y, short_day(first), "start", theme) + _text(
        RIGHT, y, short_day(last), "end", theme
    )


def _number(value: int, x: float, y: float, token: str, theme: str) -> str:
    """A number as strokes, for drawing where there is no font; the stylesheet colours it."""
    strokes = number(value, complex(x, -y), DIGIT)
    return (
        f'<path class="chart-{token}" fill="none" stroke="{chart_colour(token, theme)}"'
        f' stroke-width="{1.9 * FINE:g}" stroke-linecap="round" transform="scale({1 / FINE:g})"'
        f' d="{path_data(strokes, FINE, close=False).text}"/>'
    )


def _text(x: float, y: float, words: str, anchor: str, theme: str) -> str:
    return (
        f'<text class="chart-text" x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-size="18"'
        f' font-family="system-ui, sans-serif" fill="{chart_colour("text", theme)}">{words}</text>'
    )

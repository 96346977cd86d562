"""The course of pain as a small line chart, of a fixed size and without a font, for chats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final
from xml.sax.saxutils import escape

from bot.knowledge.wording.day_words import short_day
from bot.knowledge.wording.speaking import speak
from bot.pictures.chart_id import Score
from bot.pictures.chart_plot import TOP_SCORE, Plot
from bot.pictures.digits import number
from bot.pictures.path_data import path_data

WIDTH, HEIGHT = 360, 240
LEFT, RIGHT, TOP, BOTTOM = 40, 344, 16, 200
PLOT: Final = Plot(LEFT, RIGHT, TOP, BOTTOM)
DIGIT, ABOVE = 16.0, 22  # height of a number; how far above its dot it stands
FINE = 10  # units a pixel in which numbers are drawn
LABELS: Final = (0, 5, 10)
# token: light, dark (widget design, section 2)
PALETTE: Final = {
    "hair": ("#C9C2B2", "#46514B"),
    "text": ("#55605A", "#ADB6AF"),
    "line": ("#1F5249", "#8FCDB8"),
}


def progress_chart_svg(
    scores: Sequence[Score],
    theme: str = "light",
    *,
    title: str = speak("pictures", "pain_from_0_to_10"),
) -> str:
    """Return pain scores (0 to 10) over days as an SVG line chart, 360 by 240.

    The newest score of a day counts; days keep their distance, so gaps show. Raises `ValueError`
    without scores, for a score outside 0 to 10, or for an unknown theme.
    """
    days = charted_days(scores, theme)
    spots = [(PLOT.x(day, days[0][0], days[-1][0]), PLOT.y(score)) for day, score in days]
    line = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in spots)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in spots)
    pine = chart_colour("line", theme)
    ends = {days[0][0]: spots[0], days[-1][0]: spots[-1]}
    numbers = "".join(
        _number(dict(days)[day], x, y - ABOVE if y - ABOVE > TOP else y + ABOVE, "line", theme)
        for day, (x, y) in ends.items()
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
        f"<title>{escape(title)}</title><desc>{told(days)}</desc>"
        f"{_grid(theme)}{_ends(days[0][0], days[-1][0], theme)}"
        f'<path class="chart-line" fill="none" stroke="{pine}" stroke-width="2.5"'
        f' stroke-linejoin="round" stroke-linecap="round" d="{line}"/>'
        f'<g class="chart-dot" fill="{pine}">{dots}</g>{numbers}</svg>'
    )


def charted_days(scores: Sequence[Score], theme: str) -> list[Score]:
    """Return the newest score of each day, in order. Raises as `progress_chart_svg` does."""
    if theme not in ("light", "dark"):
        raise ValueError(f"unknown theme '{theme}'; choose light or dark")
    if not scores:
        raise ValueError("a chart needs at least one score")
    if any(not 0 <= score <= TOP_SCORE for _, score in scores):
        raise ValueError("scores run from 0 to 10")
    return sorted(dict(scores).items())


def told(days: Sequence[Score]) -> str:
    """Return the chart in words."""
    return "; ".join(f"{short_day(day)}: {score:g}" for day, score in days)


def chart_colour(token: str, theme: str) -> str:
    """Return the colour of a part in a theme."""
    return PALETTE[token][theme == "dark"]


def _grid(theme: str) -> str:
    bits = []
    for score in LABELS:
        y, hair = PLOT.y(score), chart_colour("hair", theme)
        bits.append(
            f'<path class="chart-hair" stroke="{hair}" d="M{LEFT} {y:g}H{RIGHT}"/>'
            f"{_number(score, LEFT - 20, y, 'text', theme)}"
        )
    return "".join(bits)


def _ends(first: date, last: date, theme: str) -> str:
    y = HEIGHT - 16
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

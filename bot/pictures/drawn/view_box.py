"""The part of the plane that a picture shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.pictures.drawn.outlines import DrawnPart

MARGIN, SMALLEST, ASPECT = 8.0, (162.0, 122.0), 4 / 3
TUG_ASPECT = 1.1  # of a tug of war: a part of the body, upright, fills it
UNITS = 1000


@dataclass(frozen=True)
class Box:
    """A rectangle in body coordinates, centimetres, y up."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def scale(self) -> float:
        """How many units of the drawing make a centimetre."""
        return UNITS / (self.x1 - self.x0)

    def holds(self, spot: complex) -> bool:
        """Whether a spot lies within."""
        return self.x0 < spot.real < self.x1 and self.y0 < spot.imag < self.y1

    def attribute(self) -> str:
        """The viewBox attribute in units, y turned down the page."""
        numbers = (self.x0, -self.y1, self.x1 - self.x0, self.y1 - self.y0)
        return " ".join(f"{round(number * self.scale)}" for number in numbers)


def bounds(parts: Iterable[DrawnPart], lines: Iterable[tuple[complex, ...]]) -> Box:
    """Return the rectangle around everything drawn; a stroke counts with half its width."""
    xs, ys = [], []
    for part in parts:
        for shape in part.shapes:
            wide = shape.line / 2
            for spot in shape.outline.points:
                xs += [spot.real - wide, spot.real + wide]
                ys += [spot.imag - wide, spot.imag + wide]
    for line in lines:
        xs += [spot.real for spot in line]
        ys += [spot.imag for spot in line]
    return Box(min(xs), min(ys), max(xs), max(ys))


def framed(inner: Box) -> Box:
    """Return the box grown by the margin and to 4:3 around its centre."""
    wide = max(inner.x1 - inner.x0 + 2 * MARGIN, SMALLEST[0])
    high = max(inner.y1 - inner.y0 + 2 * MARGIN, SMALLEST[1])
    return _shaped(inner, wide, high, ASPECT)


def widened(inner: Box, margin: float) -> Box:
    """Return the box grown by a margin on every side."""
    return Box(inner.x0 - margin, inner.y0 - margin, inner.x1 + margin, inner.y1 + margin)


def grown(box: Box, spots: Sequence[complex], room: float) -> Box:
    """Return the box, or the one like it that holds these spots with room where it does not."""
    xs, ys = [spot.real for spot in spots], [spot.imag for spot in spots]
    x0, x1 = min([box.x0, *xs]), max([box.x1, *xs])
    low, high = min(ys, default=box.y1), max(ys, default=box.y0)
    y0 = low - room if low < box.y0 else box.y0
    y1 = high + room if high > box.y1 else box.y1
    aspect = (box.x1 - box.x0) / (box.y1 - box.y0)
    return _shaped(Box(x0, y0, x1, y1), x1 - x0, y1 - y0, aspect)


def _shaped(inner: Box, wide: float, high: float, aspect: float) -> Box:
    wide, high = max(wide, high * aspect), max(high, wide / aspect)
    x, y = (inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)

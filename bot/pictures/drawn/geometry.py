"""Plane geometry of the figures. A point is a complex number: x + iy, centimetres, y up."""

from __future__ import annotations

import cmath
import itertools
import math
from collections.abc import Sequence

Station = tuple[float, float, float]
"""Place along a part, and the half-widths on its plus and its minus side."""


def unit(degrees: float) -> complex:
    """Return the point one centimetre from the origin in this direction."""
    return cmath.rect(1.0, math.radians(degrees))


def direction(vector: complex) -> float:
    """Return the direction of a vector in degrees, -180 to 180."""
    return math.degrees(cmath.phase(vector))


def turned(degrees: float, low: float = -180) -> float:
    """Return the same angle between `low` and `low` + 360."""
    return (degrees - low) % 360 + low


def point(place: Sequence[float]) -> complex:
    """Return a written [x, y] as a point."""
    return complex(place[0], place[1])


def placed(
    outline: Sequence[tuple[float, float]], origin: complex, along: float, flip: float = 1
) -> tuple[complex, ...]:
    """Return a point list given in local axes at its place: x runs `along`, y to its left."""
    axis = unit(along)
    return tuple(origin + complex(x, y * flip) * axis for x, y in outline)


def widths(stations: Sequence[Station], at: float) -> tuple[float, float]:
    """Return the half-widths at a place, eased between the stations (smoothstep)."""
    if at <= stations[0][0]:
        return stations[0][1], stations[0][2]
    for (a, plus_a, minus_a), (b, plus_b, minus_b) in itertools.pairwise(stations):
        if at <= b:
            t = (at - a) / (b - a)
            t = t * t * (3 - 2 * t)
            return plus_a + (plus_b - plus_a) * t, minus_a + (minus_b - minus_a) * t
    return stations[-1][1], stations[-1][2]


def samples(
    stations: Sequence[Station], low: float, high: float, halves: bool = True
) -> list[float]:
    """Return the places where an outline is drawn: ends, stations and, if asked, half-way."""
    ends = [low, *(station[0] for station in stations if low < station[0] < high), high]
    if not halves:
        return ends
    middles = [(a + b) / 2 for a, b in itertools.pairwise(ends)]
    return sorted(ends + middles)


def bend_angle(first: float, second: float, distance: float) -> float:
    """Return the angle at the root of a two-bone limb whose end lies `distance` away."""
    cosine = (first**2 + distance**2 - second**2) / (2 * first * distance)
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def area(points: Sequence[complex]) -> float:
    """Return the signed area; positive when the points run anticlockwise."""
    total = 0.0
    for a, b in zip(points, [*points[1:], points[0]], strict=True):
        total += a.real * b.imag - b.real * a.imag
    return total / 2

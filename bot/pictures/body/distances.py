"""How far apart outlines are: for numbers that keep clear, and for hands that touch."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Line = Sequence[complex]


def inside(points: Line, spot: complex) -> bool:
    """Whether a spot lies within a closed outline."""
    within = False
    for a, b in pairwise((*points, points[0])):
        if (a.imag > spot.imag) is not (b.imag > spot.imag):
            x = a.real + (spot.imag - a.imag) * (b.real - a.real) / (b.imag - a.imag)
            within = within is not (spot.real < x)
    return within


def to_segment(spot: complex, a: complex, b: complex) -> float:
    """How far a spot lies from the straight way between two others."""
    way = b - a
    share = ((spot - a) * way.conjugate()).real / (abs(way) ** 2 or 1)
    return abs(spot - a - way * max(0.0, min(1.0, share)))


def to_line(spot: complex, line: Line) -> float:
    """How far a spot lies from an open line."""
    if len(line) == 1:
        return abs(spot - line[0])
    return min(to_segment(spot, a, b) for a, b in pairwise(line))


def gap(one: Line, other: Line) -> float:
    """How far apart two closed outlines are; 0 where they meet or one holds the other."""
    if any(inside(other, spot) for spot in one) or any(inside(one, spot) for spot in other):
        return 0.0
    return gap_to_line(one, (*other, other[0]))


def farther(one: Line, other: Line, than: float) -> bool:
    """Whether two closed outlines are farther apart; where their boxes are, no more is measured."""
    across = _between([spot.real for spot in one], [spot.real for spot in other])
    down = _between([spot.imag for spot in one], [spot.imag for spot in other])
    return max(across, down) > than or gap(one, other) > than


def _between(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """How much lies between the ends of two stretches of a ruler; less than 0 where they meet."""
    return max(min(theirs) - max(ours), min(ours) - max(theirs))


def gap_to_line(one: Line, line: Line) -> float:
    """How far a closed outline lies from an open line; 0 where the line enters it."""
    if any(inside(one, spot) for spot in line):
        return 0.0
    if any(meets(a, b, line) for a, b in pairwise((*one, one[0]))):
        return 0.0
    ring = (*one, one[0])
    return min(min(to_line(spot, line) for spot in one), min(to_line(spot, ring) for spot in line))


def meets(a: complex, b: complex, line: Line) -> bool:
    """Whether the straight way from a to b comes upon an open line."""
    way = (b - a).conjugate()
    sides = [(way * (spot - a)).imag > 0 for spot in line]
    return any(
        sides[at] is not sides[at + 1] and _side(c, d, a) is not _side(c, d, b)
        for at, (c, d) in enumerate(pairwise(line))
    )


def _side(p: complex, q: complex, r: complex) -> bool:
    return ((q - p).conjugate() * (r - p)).imag > 0

"""What shows of each muscle of a tug of war: its stroke, less what a later one paints over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from bot.pictures.body.distances import to_line, to_segment
from bot.pictures.tug.pulls import Line, Pull

SOLID, DOT, GAP, RIM = 0.036, 0.021, 0.037, 0.8
ROOM = 0.0105
"""Of the width of the picture: what is free around the end of a pointer, where it can be."""


@dataclass(frozen=True)
class Stroke:
    """A muscle as it is drawn: its lines, half their width, and where a pointer may end."""

    lines: tuple[Line, ...]
    half: float
    ends: tuple[complex, ...] = ()

    def beyond(self, spot: complex) -> float:
        """How far a spot lies from the edge of the stroke; negative upon it."""
        return min(to_line(spot, line) for line in self.lines) - self.half

    def meets(self, a: complex, b: complex) -> bool:
        """Whether the straight way from a to b comes upon the stroke or its rim."""
        return any(
            any(to_segment(spot, a, b) < self.half + RIM for spot in line)
            for line, sides in zip(self.lines, self._sides, strict=True)
            if max(a.real, b.real) > sides[0]
            and min(a.real, b.real) < sides[1]
            and max(a.imag, b.imag) > sides[2]
            and min(a.imag, b.imag) < sides[3]
        )

    @cached_property
    def _sides(self) -> list[tuple[float, float, float, float]]:
        """Left, right, lower and upper side of what each line covers: most ways pass it by."""
        rows = []
        for line in self.lines:
            xs, ys = [spot.real for spot in line], [spot.imag for spot in line]
            half = self.half + RIM
            rows.append((min(xs) - half, max(xs) + half, min(ys) - half, max(ys) + half))
        return rows


def strokes(found: Sequence[Pull], wide: float) -> list[Stroke]:
    """Return the muscles as drawn in a picture so wide, each with the ends a pointer may have.

    An end has room to every other stroke, or as much as any place of its muscle has.
    """
    drawn = [Stroke(pull.lines, thickness(pull, wide) / 2) for pull in found]
    every: list[Stroke] = []
    for pull, own in zip(found, drawn, strict=True):
        others = [stroke for stroke in drawn if stroke is not own]
        spots = [spot for line in pull.lines for spot in shown(line, pull.tone, wide)]
        free = {spot: min((o.beyond(spot) for o in others), default=wide) for spot in spots}
        least = min(ROOM * wide, max(free.values()))
        ends = tuple(spot for spot, room in free.items() if room >= least)
        every.append(Stroke(own.lines, own.half, ends))
    return every


def thickness(pull: Pull, wide: float) -> float:
    """How wide the stroke of a muscle is drawn: a bar, or the dots of a row."""
    return min(SOLID * wide, 1.1 * pull.width) if pull.tone == "clay" else DOT * wide


def shown(line: Line, tone: str, wide: float) -> list[complex]:
    """The places of a muscle at which something is drawn: between dots there is bare skin."""
    if tone == "clay":
        return list(line[len(line) // 6 : -(len(line) // 6)])
    dots, walked = [line[0]], 0.0
    for a, b in pairwise(line):
        walked += abs(b - a)
        if walked >= GAP * wide * len(dots):
            dots.append(b)
    return dots

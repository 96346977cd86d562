"""Closed outlines and open lines, and what a part of the drawing is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.pictures.drawn.geometry import area, unit

Run = tuple[complex, ...]


@dataclass(frozen=True)
class Outline:
    """Smooth runs joined by straight lines, a smooth ring, or a disc; always anticlockwise."""

    runs: tuple[Run, ...]
    ring: bool = False
    radius: float = 0

    @property
    def points(self) -> Run:
        """Every drawn point; of a disc, twelve points of its rim."""
        if self.radius:
            centre = self.runs[0][0]
            return tuple(centre + self.radius * unit(30 * step) for step in range(12))
        return tuple(point for run in self.runs for point in run)

    def lowest(self) -> float:
        """The height of the lowest point."""
        if self.radius:
            return self.runs[0][0].imag - self.radius
        return min(point.imag for run in self.runs for point in run)


def _anticlockwise(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    if area([point for run in runs for point in run]) >= 0:
        return runs
    return tuple(tuple(reversed(run)) for run in reversed(runs))


def ring(points: Iterable[complex]) -> Outline:
    """Return a closed smooth outline through the points."""
    return Outline(_anticlockwise((tuple(points),)), ring=True)


def closed(*runs: Iterable[complex]) -> Outline:
    """Return a closed outline of smooth runs with corners where they meet."""
    return Outline(_anticlockwise(tuple(tuple(run) for run in runs)))


def polygon(points: Iterable[complex]) -> Outline:
    """Return a closed outline of straight lines."""
    return closed(*((point,) for point in points))


def disc(centre: complex, radius: float) -> Outline:
    """Return a circle."""
    return Outline(((centre,),), radius=radius)


def open_line(points: Iterable[complex]) -> Outline:
    """Return a smooth open line, to be stroked."""
    return Outline((tuple(points),))


@dataclass(frozen=True)
class Shape:
    """An outline filled with a colour token, or stroked with it when it has a line width.

    `edge` is the token of a thin contour that shows outside all shapes of its part.
    """

    outline: Outline
    token: str
    line: float = 0
    opacity: float = 1
    dash: str = ""
    edge: str = ""


@dataclass(frozen=True)
class DrawnPart:
    """A part of the body or a prop, its shapes from back to front."""

    shapes: tuple[Shape, ...]

"""The spine curve: one smooth line from the seat to the base of the skull."""

from __future__ import annotations

from dataclasses import dataclass

from bot.knowledge.pictures.pose_parts import SpineBend
from bot.pictures.drawn.geometry import Station, samples, unit, widths
from bot.pictures.drawn.outlines import Outline, closed

START, SKULL, STEP = -9.0, 65.0, 0.5
REGIONS = (("lumbar", 13.0, 29.0), ("thorax", 29.0, 56.0), ("neck", 56.0, SKULL))


@dataclass(frozen=True)
class Spine:
    """The curve of one pose; `s` is centimetres along it, 0 at the hip."""

    hip: complex
    trunk: float
    bends: tuple[float, float, float]
    shape: tuple[complex, ...]

    def heading(self, s: float) -> float:
        """The direction of the trunk at s, degrees."""
        phi = self.trunk
        for (_, low, high), bend in zip(REGIONS, self.bends, strict=True):
            if s <= low:
                break
            phi -= bend if s >= high else bend * (s - low) / (high - low)
        return phi

    def at(self, s: float) -> complex:
        """The point of the curve at s."""
        place = (max(START, min(SKULL, s)) - START) / STEP
        index = min(int(place), len(self.shape) - 2)
        rest = place - index
        return self.hip + self.shape[index] * (1 - rest) + self.shape[index + 1] * rest

    def beside(self, s: float, offset: float) -> complex:
        """The point `offset` to the front (or page right) of the curve at s."""
        return self.at(s) + offset * unit(self.heading(s) - 90)

    def moved(self, by: complex) -> Spine:
        """The same curve elsewhere."""
        return Spine(self.hip + by, self.trunk, self.bends, self.shape)

    def skull(self, neck: float) -> complex:
        """Where the curve would end with another bend of the neck."""
        _, low, high = REGIONS[2]
        steps = int((high - low) / STEP)
        turn = unit(-neck / steps)
        total = (1 - turn**steps) / (1 - turn) if neck else steps
        return self.at(low) + STEP * unit(self.heading(low) - neck / steps / 2) * total

    def with_neck(self, neck: float) -> Spine:
        """The same curve below the neck, with another bend of the neck."""
        first = int((REGIONS[2][1] - START) / STEP)
        flat = Spine(self.hip, self.trunk, (self.bends[0], self.bends[1], neck), self.shape)
        return Spine(self.hip, self.trunk, flat.bends, _walk(flat, self.shape[: first + 1]))

    def outline(
        self, stations: tuple[Station, ...], low: float, high: float, extra: float = 0
    ) -> Outline:
        """The trunk from s = low to high, with the station widths to both sides."""
        places = samples(stations, low, high, halves=False)
        front, back = [], []
        for s in places:
            plus, minus = widths(stations, s)
            front.append(self.beside(s, plus + extra))
            back.append(self.beside(s, -minus - extra))
        return closed(front, reversed(back))


def spine_curve(trunk: float, bend: SpineBend, neutral: dict[str, float]) -> Spine:
    """Return the curve with its hip at the origin; `neutral` holds the natural curve."""
    bends = (
        bend.lumbar + neutral.get("lumbar", 0),
        bend.thorax + neutral.get("thorax", 0),
        bend.neck + neutral.get("neck", 0),
    )
    points = _walk(Spine(0j, trunk, bends, ()), (0j,))
    hip = points[int(-START / STEP)]
    return Spine(0j, trunk, bends, tuple(point - hip for point in points))


def _walk(flat: Spine, known: tuple[complex, ...]) -> tuple[complex, ...]:
    points = list(known)
    for index in range(len(known), int((SKULL - START) / STEP) + 1):
        middle = START + (index - 0.5) * STEP
        points.append(points[-1] + STEP * unit(flat.heading(middle)))
    return tuple(points)

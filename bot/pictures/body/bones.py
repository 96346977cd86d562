"""One bone of a limb with its soft outline."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures.body.measures import Stations
from bot.pictures.drawn.geometry import direction, samples, unit, widths
from bot.pictures.drawn.outlines import Outline, closed


@dataclass(frozen=True)
class Bone:
    """A limb segment from a to b; its plus side lies to the left of a -> b, or right if flipped."""

    a: complex
    b: complex
    stations: Stations
    flip: float = 1

    @property
    def heading(self) -> float:
        """Direction from a to b, degrees."""
        return direction(self.b - self.a)

    def at(self, t: float, across: float) -> complex:
        """The point at t along the bone; across -1 is the minus edge, +1 the plus edge."""
        plus, minus = widths(self.stations, t)
        offset = across * (plus if across >= 0 else minus)
        return self.a + t * (self.b - self.a) + offset * unit(self.heading + 90 * self.flip)

    def outline(self, low: float = 0, high: float = 1, extra: float = 0) -> Outline:
        """The soft outline between two places along the bone, `extra` wider on each side."""
        side = unit(self.heading + 90 * self.flip)
        plus_run, minus_run = [], []
        for t in samples(self.stations, low, high, halves=False):
            plus, minus = widths(self.stations, t)
            middle = self.a + t * (self.b - self.a)
            plus_run.append(middle + (plus + extra) * side)
            minus_run.append(middle - (minus + extra) * side)
        return closed(plus_run, reversed(minus_run))

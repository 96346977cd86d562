"""Outlines as SVG path data: Catmull-Rom runs turned into cubic curves, in whole units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.pictures.drawn.outlines import Outline, Run

Spot = tuple[int, int]


@dataclass(frozen=True)
class PathData:
    """Where a path starts, and its shape: the same text wherever the same shape lies."""

    start: Spot
    shape: str

    @property
    def text(self) -> str:
        """The attribute `d`."""
        return _text(f"M{self.start[0]} {self.start[1]}{self.shape}")


def path_data(outlines: Sequence[Outline], scale: float, close: bool = True) -> PathData:
    """Return the data of one path, `scale` units a centimetre, y turned down the page.

    Every number is rounded from the start of the path, so that rounding never adds up and a
    shape that is drawn again elsewhere reads the same.
    """
    pen = _Pen(_first(outlines[0]), scale)
    for index, outline in enumerate(outlines):
        pen.draw(outline, close, first=not index)
    start = pen.base * scale
    return PathData((round(start.real), round(-start.imag)), _text("".join(pen.bits)))


class _Pen:
    def __init__(self, base: complex, scale: float) -> None:
        self.base = base
        self.bits: list[str] = []
        self._scale = scale
        self._at: Spot = (0, 0)
        self._last = ""

    def draw(self, outline: Outline, close: bool, first: bool) -> None:
        start = self._spot(_first(outline))
        if not first:
            self.bits.append(f"m{start[0] - self._at[0]} {start[1] - self._at[1]}")
        self._at, self._last = start, ""
        if outline.radius:  # one arc almost all the way round, closed by one unit
            r = round(outline.radius * self._scale)
            self.bits.append(f"a{r} {r} 0 1 0 0-1z")
            return
        if outline.ring:
            (run,) = outline.runs
            self._curves((run[-1], *run, run[0], run[1]))
        else:
            for index, run in enumerate(outline.runs):
                if index:
                    self._line(run[0])
                if len(run) == 2:
                    self._line(run[1])
                elif len(run) > 1:
                    self._curves((run[0], *run, run[-1]))
        if close:
            self.bits.append("z")
            self._at = start

    def _line(self, point: complex) -> None:
        to = self._spot(point)
        x, y = to[0] - self._at[0], to[1] - self._at[1]
        command, numbers = ("h", f"{x}") if not y else ("l", f"{x} {y}") if x else ("v", f"{y}")
        self.bits.append(f" {numbers}" if command == self._last else f"{command}{numbers}")
        self._at, self._last = to, command

    def _curves(self, run: Sequence[complex]) -> None:
        """One curve in full, then `s`: the tangent at a point is the same on both sides."""
        scale, base, (x, y) = self._scale, self.base, self._at
        sixth = scale / 6
        for index in range(1, len(run) - 2):
            before, a, b, after = run[index - 1 : index + 3]
            if index == 1:
                out = (a - base) * scale + (b - before) * sixth
                lead = f"c{round(out.real) - x} {round(-out.imag) - y} "
            else:
                lead = "s" if index == 2 else " "
            to = (b - base) * scale
            control = to - (after - a) * sixth
            to_x, to_y = round(to.real), round(-to.imag)
            self.bits.append(
                f"{lead}{round(control.real) - x} {round(-control.imag) - y} {to_x - x} {to_y - y}"
            )
            x, y = to_x, to_y
        self._at, self._last = (x, y), ""

    def _spot(self, point: complex) -> Spot:
        from_base = (point - self.base) * self._scale
        return round(from_base.real), round(-from_base.imag)


def _first(outline: Outline) -> complex:
    return outline.runs[0][0] - outline.radius


def _text(data: str) -> str:
    return data.replace(" -", "-")


def smooth(points: Run, count: int = 24) -> Run:
    """Return evenly numbered points of the Catmull-Rom curve through `points`."""
    run = (points[0], *points, points[-1])
    pieces = len(points) - 1
    out = []
    for step in range(count + 1):
        place = step / count * pieces
        index = min(int(place), pieces - 1)
        t = place - index
        before, a, b, after = run[index : index + 4]
        c1, c2, s = a + (b - before) / 6, b - (after - a) / 6, 1 - t
        out.append(s**3 * a + 3 * s * s * t * c1 + 3 * s * t * t * c2 + t**3 * b)
    return tuple(out)

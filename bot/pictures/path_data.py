"""Outlines as SVG path data: Catmull-Rom runs turned into cubic curves, one decimal."""

from __future__ import annotations

from collections.abc import Sequence

from bot.pictures.outlines import Outline, Run

Tenths = tuple[int, int]


class PathWriter:
    """Writes relative path data in tenths, so that rounding never adds up along a path."""

    def __init__(self) -> None:
        self._bits: list[str] = []
        self._at: Tenths = (0, 0)
        self._last = ""

    def add(self, outline: Outline, close: bool = True) -> None:
        """Append one outline."""
        self._last = ""
        if outline.radius:
            self._disc(outline.runs[0][0], outline.radius)
            return
        if outline.ring:
            (run,) = outline.runs
            self._jump("M", run[0])
            self._curves([run[-1], *run, run[0], run[1]])
        else:
            for index, run in enumerate(outline.runs):
                self._jump("l" if index else "M", run[0])
                self._curves([run[0], *run, run[-1]])
        if close:
            self._bits.append("z")

    def text(self) -> str:
        """The path data."""
        return "".join(self._bits)

    def _curves(self, run: Sequence[complex]) -> None:
        for before, a, b, after in zip(run, run[1:], run[2:], run[3:], strict=False):
            self._write("c", a + (b - before) / 6, b - (after - a) / 6, b)
            self._at = _tenths(b)

    def _jump(self, command: str, to: complex) -> None:
        if command == "M":
            self._at = (0, 0)
        self._write(command, to)
        self._at = _tenths(to)

    def _disc(self, centre: complex, radius: float) -> None:
        self._jump("M", centre - radius)
        r, wide = _number(round(radius * 10)), round(radius * 20)
        for sign in (1, -1):
            self._bits.append(f"a{r} {r} 0 1 0 {_number(sign * wide)} 0")
        self._bits.append("z")

    def _write(self, command: str, *points: complex) -> None:
        numbers = []
        for point in points:
            x, y = _tenths(point)
            numbers += [_number(x - self._at[0]), _number(y - self._at[1])]
        text = numbers[0]
        for number in numbers[1:]:
            text += number if number.startswith("-") else f" {number}"
        if command == self._last:
            text = text if text.startswith("-") else f" {text}"
        else:
            text = command + text
        self._bits.append(text)
        self._last = command if command != "M" else ""


def path_data(outlines: Sequence[Outline], close: bool = True) -> str:
    """Return the data of one path made of these outlines, y turned down the page."""
    writer = PathWriter()
    for outline in outlines:
        writer.add(outline, close)
    return writer.text()


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


def _tenths(point: complex) -> Tenths:
    return round(point.real * 10), round(-point.imag * 10)


def _number(tenths: int) -> str:
    whole, part = divmod(abs(tenths), 10)
    sign = "-" if tenths < 0 else ""
    if not part:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{part}"

"""Where the number of each muscle stands: near it, beside the body, in nobody's way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, permutations

from bot.pictures.distances import inside, to_segment
from bot.pictures.view_box import Box

RADIUS = 0.037
"""Of the width of the picture: 22 pixels across in a picture 296 wide."""
COLUMNS, ROWS = 24, 18
ON_BODY, IN_THE_WAY, CROSSING = 0.2, 0.6, 0.25
APART, CLEAR, HOPELESS = 2.5, 1.3, 0.5
Line = Sequence[complex]


@dataclass(frozen=True)
class Surroundings:
    """What a disc keeps clear of: the body (a little), arrows and guides (much)."""

    box: Box
    body: Sequence[Line]
    marks: Sequence[Line]

    @property
    def wide(self) -> float:
        """The width of the picture."""
        return self.box.x1 - self.box.x0


def disc_places(lines: Sequence[Sequence[Line]], around: Surroundings) -> list[complex]:
    """Return the centre of the disc of each muscle; a muscle may be drawn as several lines."""
    spots = list(_grid(around))
    covered = {spot: _covered(spot, around) for spot in spots}
    costs = [sorted(_costs(own, lines, covered, around)) for own in lines]
    apart = APART * RADIUS * around.wide
    best: tuple[float, list[complex]] = (float("inf"), [])
    for order in permutations(range(len(lines))):
        taken: dict[int, complex] = {}
        total = 0.0
        for index in order:
            cost, x, y = next(
                row
                for row in costs[index]
                if all(abs(complex(*row[1:]) - other) >= apart for other in taken.values())
            )
            taken[index] = complex(x, y)
            total += cost
        if total < best[0] - 1e-9:
            best = (total, [taken[index] for index in range(len(lines))])
    return best[1]


def nearest(spot: complex, lines: Iterable[Line]) -> complex:
    """The point of some lines that is nearest to a spot."""
    points = [each for line in lines for each in line]
    return min(points, key=lambda each: abs(each - spot))


def _grid(around: Surroundings) -> Iterable[complex]:
    box, spare = around.box, 1.35 * RADIUS * around.wide
    for row in range(ROWS):
        y = box.y0 + spare + (box.y1 - box.y0 - 2 * spare) * row / (ROWS - 1)
        for column in range(COLUMNS):
            yield complex(box.x0 + spare + (around.wide - 2 * spare) * column / (COLUMNS - 1), y)


def _costs(
    own: Sequence[Line],
    lines: Sequence[Sequence[Line]],
    covered: dict[complex, float],
    around: Surroundings,
) -> Iterable[tuple[float, float, float]]:
    """What each spot would cost one muscle, its way to it and what that crosses; with x and y."""
    wide = around.wide
    clear = CLEAR * RADIUS * wide + 0.012 * wide
    every = [line[::2] for muscle in lines for line in muscle]
    inner = [line[len(line) // 6 : -(len(line) // 6) or None] for line in own]
    others = [line[::4] for muscle in lines if muscle is not own for line in muscle]
    for spot, cost in covered.items():
        to = nearest(spot, inner)
        cost += abs(to - spot) / wide
        if cost < HOPELESS:
            cost += IN_THE_WAY * sum(_by(spot, line, clear) for line in every)
        if cost < HOPELESS:
            cost += CROSSING * sum(_meets(spot, to, line) for line in (*others, *around.marks))
        else:
            cost += HOPELESS
        yield cost, spot.real, spot.imag


def _covered(spot: complex, around: Surroundings) -> float:
    radius = CLEAR * RADIUS * around.wide
    cost = ON_BODY * any(_touches(outline, spot, radius) for outline in around.body)
    clear = radius + 0.02 * around.wide
    return cost + IN_THE_WAY * sum(_near(spot, line, clear) for line in around.marks)


def _touches(outline: Line, spot: complex, radius: float) -> bool:
    xs, ys = [each.real for each in outline], [each.imag for each in outline]
    if not (min(xs) - radius < spot.real < max(xs) + radius):
        return False
    if not (min(ys) - radius < spot.imag < max(ys) + radius):
        return False
    return _near(spot, (*outline, outline[0]), radius) or inside(outline, spot)


def _by(spot: complex, points: Line, radius: float) -> bool:
    return any(abs(spot - point) < radius for point in points)


def _near(spot: complex, line: Line, radius: float) -> bool:
    return any(to_segment(spot, a, b) < radius for a, b in pairwise(line))


def _meets(a: complex, b: complex, line: Line) -> bool:
    """Whether the way from a to b comes upon a line."""

    def side(p: complex, q: complex, r: complex) -> bool:
        return ((q - p).conjugate() * (r - p)).imag > 0

    return any(
        side(a, b, c) is not side(a, b, d) and side(c, d, a) is not side(c, d, b)
        for c, d in pairwise(line)
    )

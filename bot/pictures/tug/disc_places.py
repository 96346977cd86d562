"""Where the number of each muscle stands: near it, beside the body, in nobody's way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import count, pairwise, permutations

from bot.pictures.body.distances import inside, meets, to_segment
from bot.pictures.drawn.view_box import Box
from bot.pictures.tug.muscle_strokes import Stroke

RADIUS = 0.037
"""Of the width of the picture: 22 pixels across in a picture 296 wide."""
MIDDLE = 0.6
"""The share of its width that the narrowest page shows of a picture."""
COLUMNS, ROWS = 24, 18
ON_BODY, IN_THE_WAY, CROSSING, THROUGH = 0.2, 0.6, 0.25, 0.7
APART, CLEAR, HOPELESS = 2.5, 1.3, 0.5
ACROSS_HEAD, STEPS = 0.6, 12
Line = Sequence[complex]
type Row = tuple[float, Leader]


@dataclass(frozen=True)
class Leader:
    """The centre of a disc and the place on its muscle where its line ends."""

    disc: complex
    end: complex


@dataclass(frozen=True)
class Surroundings:
    """What a disc keeps clear of: the body (a little), arrows and guides (much).

    A line that runs across the back of the head reads as a line to the head.
    """

    box: Box
    body: Sequence[Line]
    marks: Sequence[Line]
    head: Line = ()

    @property
    def wide(self) -> float:
        """The width of the picture."""
        return self.box.x1 - self.box.x0


def disc_places(strokes: Sequence[Stroke], around: Surroundings) -> list[Leader]:
    """Return the disc of each muscle and the end of its line, on what shows of this muscle."""
    spots = list(_grid(around))
    covered = {spot: _covered(spot, around) for spot in spots}
    costs = [_Rows(_costs(own, strokes, covered, around)) for own in strokes]
    apart = APART * RADIUS * around.wide
    best: tuple[float, list[Leader]] = (float("inf"), [])
    for order in permutations(range(len(strokes))):
        taken: dict[int, Leader] = {}
        total = 0.0
        for index in order:
            cost, leader = next(
                row
                for row in costs[index]
                if all(_parted(row[1], other, apart) for other in taken.values())
            )
            taken[index] = leader
            total += cost
        if total < best[0] - 1e-9:
            best = (total, [taken[index] for index in range(len(strokes))])
    return best[1]


def _parted(one: Leader, other: Leader, apart: float) -> bool:
    """Whether two discs stand apart, and the line of neither comes upon the other."""
    return (
        abs(one.disc - other.disc) >= apart
        and to_segment(one.disc, other.disc, other.end) >= apart / 2
        and to_segment(other.disc, one.disc, one.end) >= apart / 2
        and not meets(one.disc, one.end, (other.disc, other.end))
    )


def _grid(around: Surroundings) -> Iterable[complex]:
    box, spare = around.box, 1.35 * RADIUS * around.wide
    middle = MIDDLE * around.wide
    left = (box.x0 + box.x1 - middle) / 2
    for row in range(ROWS):
        y = box.y0 + spare + (box.y1 - box.y0 - 2 * spare) * row / (ROWS - 1)
        for column in range(COLUMNS):
            yield complex(left + spare + (middle - 2 * spare) * column / (COLUMNS - 1), y)


class _Rows:
    """What is found one after the other, and looked through several times."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rest, self._found = rows, list[Row]()

    def __iter__(self) -> Iterator[Row]:
        for at in count():
            if at == len(self._found):
                row = next(self._rest, None)
                if row is None:
                    return
                self._found.append(row)
            yield self._found[at]


def _costs(
    own: Stroke,
    strokes: Sequence[Stroke],
    covered: dict[complex, float],
    around: Surroundings,
) -> Iterator[Row]:
    """What each spot costs one muscle and its way to it, the cheapest first.

    What a way crosses is found out only where the spot and the length of the way are cheap enough.
    """
    others = [stroke for stroke in strokes if stroke is not own]
    every = [line[::2] for stroke in strokes for line in stroke.lines]
    nearest = [(min(abs(end - spot) for end in own.ends), spot) for spot in covered]
    rows: list[tuple[float, int, Leader | None]] = [
        (covered[spot] + way / around.wide, at, None) for at, (way, spot) in enumerate(nearest)
    ]
    heapify(rows)
    while rows:
        cost, at, leader = heappop(rows)
        if leader is not None:
            yield cost, leader
            continue
        spot = nearest[at][1]
        found, leader = _with_what_it_crosses(spot, covered[spot], own, others, every, around)
        heappush(rows, (found, at, leader))


def _with_what_it_crosses(
    spot: complex,
    cost: float,
    own: Stroke,
    others: Sequence[Stroke],
    every: Sequence[Line],
    around: Surroundings,
) -> Row:
    wide = around.wide
    ends = sorted(own.ends, key=lambda end: abs(end - spot))
    way, leader = abs(ends[0] - spot) / wide, Leader(spot, ends[0])
    if cost + way < HOPELESS:
        clear = CLEAR * RADIUS * wide + 0.012 * wide
        cost += IN_THE_WAY * sum(_by(spot, line, clear) for line in every)
    if cost + way >= HOPELESS:
        return cost + way + HOPELESS, leader
    way, leader = min(_ways(spot, ends, others, around), key=lambda row: row[0])
    return cost + way, leader


def _ways(
    spot: complex, ends: Sequence[complex], others: Sequence[Stroke], around: Surroundings
) -> Iterator[Row]:
    """What the line from a disc to its ends costs, the nearest first; until none can be better."""
    best = float("inf")
    for end in ends:
        cost = abs(end - spot) / around.wide
        if cost >= best:
            break
        for more in _crossed(spot, end, others, around):
            cost += more
            if cost >= best:
                break
        else:
            best = cost
            yield cost, Leader(spot, end)


def _crossed(
    spot: complex, end: complex, others: Sequence[Stroke], around: Surroundings
) -> Iterator[float]:
    """Yield what the line costs for each thing it crosses, what is dearest to find out last."""
    yield from (CROSSING * meets(spot, end, line) for line in around.marks)
    yield from (THROUGH * other.meets(spot, end) for other in others)
    yield ACROSS_HEAD * _share_inside(spot, end, around.head)


def _share_inside(a: complex, b: complex, outline: Line) -> float:
    """How much of the way from a to b lies within an outline."""
    if not outline:
        return 0.0
    return sum(inside(outline, a + (b - a) * step / STEPS) for step in range(STEPS)) / STEPS


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

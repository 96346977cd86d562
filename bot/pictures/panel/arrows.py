"""Arrows: tapered ribbons along a written path, or following the motion of a joint."""

from __future__ import annotations

import itertools
from functools import lru_cache

from bot.knowledge.pictures.pose_parts import Arrow, FrontPose, SidePose
from bot.pictures.body.figure import PoseError
from bot.pictures.drawn.geometry import point
from bot.pictures.drawn.markup import Drawing
from bot.pictures.drawn.outlines import Outline, closed, polygon
from bot.pictures.drawn.path_data import smooth
from bot.pictures.panel.blend import between, solve

TAIL, NECK, HEAD_LENGTH, HEAD_HALF, NOTCH = 0.26, 1.3, 7.5, 3.9, 0.22
SHORTEST, LONGEST, STEPS, PIECES = 16.0, 46.0, 4, 6
HALO, HALO_OPACITY, JOIN = 3.2, 0.85, 1.0
Pose = SidePose | FrontPose


def arrow_line(arrow: Arrow, start: Pose | None, end: Pose) -> tuple[complex, ...]:
    """Return the middle line of an arrow, tail first."""
    if arrow.follow is None:
        if len(arrow.path) < 2:
            raise PoseError("arrow: needs 'follow' or a 'path' of at least two points")
        return smooth(tuple(point(place) for place in arrow.path))
    if start is None:
        raise PoseError("arrow: 'follow' needs a start pose")
    return _middle(smooth(_beside(_track(arrow.follow, start, end), arrow), 48))


def _track(joint: str, start: Pose, end: Pose) -> list[complex]:
    """Where a joint is at the start, at three places between, and at the end."""
    if joint != "head":  # laying the head down is the slow step, and moves nothing else
        start, end = (
            start.model_copy(update={"head_on": None}),
            end.model_copy(update={"head_on": None}),
        )
    motion = _motion(start, end)
    if joint not in motion[0]:
        raise PoseError(f"arrow: '{joint}' is none of {', '.join(sorted(motion[0]))}")
    return [joints[joint] for joints in motion]


@lru_cache(maxsize=4)
def _motion(start: Pose, end: Pose) -> tuple[dict[str, complex], ...]:
    """The joints at every step; kept because a picture may have two arrows."""
    return tuple(solve(between(start, end, step / STEPS)).joints for step in range(STEPS + 1))


def _beside(track: list[complex], arrow: Arrow) -> tuple[complex, ...]:
    """Shift the track to the left of its motion; of the hip, straight up."""
    if arrow.follow == "hip":
        return tuple(spot + arrow.gap * 1j for spot in track)
    out = []
    for index, spot in enumerate(track):
        ahead = track[min(index + 1, len(track) - 1)] - track[max(index - 1, 0)]
        out.append(spot + arrow.gap * 1j * ahead / (abs(ahead) or 1))
    return tuple(out)


def _middle(line: tuple[complex, ...]) -> tuple[complex, ...]:
    """Keep the middle of a line, between the shortest and the longest arrow."""
    total = _length(line)
    if total < 1:
        raise PoseError("arrow: the point it follows does not move")
    if total < SHORTEST:
        centre, grow = line[len(line) // 2], SHORTEST / total
        return tuple(centre + (spot - centre) * grow for spot in line)
    spare = max(0.1 * total, (total - LONGEST) / 2) if total > SHORTEST * 1.25 else 0
    return _cut(line, spare, total - spare)


def _length(line: tuple[complex, ...]) -> float:
    return sum(abs(b - a) for a, b in itertools.pairwise(line))


def _cut(line: tuple[complex, ...], low: float, high: float) -> tuple[complex, ...]:
    """The part of a line between two lengths along it, as evenly spaced points."""
    wanted = [low + (high - low) * step / PIECES for step in range(PIECES + 1)]
    out, walked, index = [], 0.0, 0
    for place in wanted:
        while index < len(line) - 2 and walked + abs(line[index + 1] - line[index]) < place:
            walked += abs(line[index + 1] - line[index])
            index += 1
        piece = line[index + 1] - line[index]
        out.append(line[index] + piece * ((place - walked) / (abs(piece) or 1)))
    return tuple(out)


def arrow_outlines(line: tuple[complex, ...], share: float = 1.0) -> tuple[Outline, Outline]:
    """Return the ribbon and the head of an arrow, both this much of their usual size."""
    total = _length(line)
    head = min(share * HEAD_LENGTH, 0.42 * total)
    body = _cut(line, 0, total - head * (1 - NOTCH))
    tip = line[-1]
    neck = _cut(line, 0, total - head)[-1]
    way = (tip - neck) / abs(tip - neck)
    left, right = [], []
    for index, spot in enumerate(body):
        ahead = body[min(index + 1, len(body) - 1)] - body[max(index - 1, 0)]
        half = TAIL + (share * NECK - TAIL) * index / (len(body) - 1)
        side = half * 1j * ahead / abs(ahead)
        left.append(spot + side)
        right.append(spot - side)
    wide = HEAD_HALF * head / HEAD_LENGTH * 1j * way
    notch = neck + way * head * NOTCH
    return (
        closed(left, reversed(right)),
        polygon([tip, neck + wide, notch, neck - wide]),
    )


def draw_arrow(drawing: Drawing, line: tuple[complex, ...], share: float = 1.0) -> None:
    """Draw an arrow in ink over a halo in the card colour."""
    drawing.add_haloed(arrow_outlines(line, share), HALO + JOIN, HALO_OPACITY)

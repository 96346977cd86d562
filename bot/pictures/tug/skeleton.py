"""Pelvis, thigh bones and spine of a tug of war: what the muscles pull on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.pictures.body.figure import Figure
from bot.pictures.body.measures import Points
from bot.pictures.drawn.geometry import placed
from bot.pictures.drawn.outlines import DrawnPart, Shape, disc, open_line, ring
from bot.pictures.drawn.view_box import Box

SPINE, VERTEBRA, STEP = -2.6, 2.1, 4
NECK_SPINE, NECK_VERTEBRA, NECK = -1.4, 1.2, (50, 58)
"""In the neck they are slimmer, and further from the nape: muscles lie behind and before them."""
LOWEST, HIGHEST, ABOVE_PELVIS = 3, 64, 15

# Axes of the pelvis: origin at the hip joint (side) or between both (front), y towards the head.
PELVIS_SIDE: Final[Points] = (
    (8.0, 8.0), (6.4, 11.6), (1.8, 13.8), (-3.8, 13.4), (-7.8, 10.8), (-8.8, 8.2), (-7.0, 6.0),
    (-4.8, 4.6), (-4.0, 1.4), (-5.4, -0.8), (-4.6, -3.4), (-5.8, -6.4), (-4.2, -9.0), (-0.6, -8.8),
    (4.4, -6.8), (7.4, -4.6), (7.2, -2.2), (4.6, -0.6), (4.6, 2.4), (6.0, 5.0),
)  # fmt: skip
OPENING_SIDE: Final[Points] = ((3.6, -5.2), (2.2, -3.9), (-1.0, -4.2), (-2.4, -6.0), (0.2, -7.0))
SACRUM_SIDE: Final[Points] = (
    (-0.8, 13.6), (-5.4, 14.6), (-9.2, 11.4), (-11.4, 6.8), (-11.6, 2.4), (-10.6, -1.4),
    (-8.4, -4.0), (-7.2, -3.4), (-8.2, -0.6), (-8.0, 3.0), (-6.0, 7.4),
)  # fmt: skip
SACRUM_SEAMS: Final[tuple[Points, ...]] = (
    ((-10.9, 6.6), (-7.6, 5.4)), ((-11.2, 3.0), (-8.0, 2.6)), ((-10.6, -0.4), (-8.2, -0.2)),
)  # fmt: skip
PELVIS_BACK: Final[Points] = (
    (2.6, 11.4), (8.6, 15.2), (13.2, 12.2), (13.8, 7.6), (11.9, 4.0), (11.4, -1.4), (9.8, -6.6),
    (7.6, -8.4), (5.6, -7.0), (6.2, -3.0), (5.4, 0.8), (3.6, 3.6), (2.4, 7.4),
)  # fmt: skip
SACRUM_BACK: Final[Points] = (
    (-4.6, 12.2), (0, 13.4), (4.6, 12.2), (3.4, 6.4), (1.4, 0.6), (0.6, -2.6), (-0.6, -2.6),
    (-1.4, 0.6), (-3.4, 6.4),
)  # fmt: skip
SACRUM_SEAMS_BACK: Final[tuple[Points, ...]] = (
    ((-2.4, 9.6), (2.4, 9.6)), ((-1.7, 6.6), (1.7, 6.6)), ((-1.0, 3.6), (1.0, 3.6)),
)  # fmt: skip
"""A pattern not seen from the side is seen from behind: no pubic bone, the tail bone whole."""
SOCKET, BALL = 3.7, 2.7
"""Radii of the hip joint: the ball of the thigh bone lies in the socket of the pelvis."""
# Axes of the thigh and of the shin: x down the bone from its upper joint, y forward or outward.
FEMUR_SIDE: Final[Points] = (
    (0.4, -1.6), (-0.8, -3.4), (1.4, -4.4), (4.4, -3.2), (9, -1.9), (20, -1.1), (33, -1.6),
    (37.6, -2.4), (40.4, -3.7), (43, -3.4), (44.4, -1.4), (44.4, 1.4), (42.6, 3.2), (38.4, 2.6),
    (33, 1.9), (20, 2.1), (9, 1.9), (4.6, 2.2), (1.6, 1.6),
)  # fmt: skip
FEMUR_FRONT: Final[Points] = (
    (-1.4, 2.0), (0.8, 3.8), (-0.4, 5.2), (1.6, 6.6), (5.0, 5.6), (9, 4.0), (20, 2.6), (34, 2.2),
    (38.4, 3.2), (41.4, 3.8), (44, 3.4), (44.4, 0.8), (43.6, 0), (44.4, -0.8), (44, -3.2),
    (41.4, -3.6), (38.4, -2.4), (34, -1.6), (20, 0), (9, 1.2), (5.2, 1.6), (3.0, 0.4),
)  # fmt: skip
TIBIA_SIDE: Final[Points] = (
    (3.4, 2.9), (5.2, 3.3), (8, 2.2), (16, 1.6), (16, -1.2), (8, -2.0), (5.2, -3.2), (3.4, -2.9),
)  # fmt: skip
TIBIA_FRONT: Final[Points] = (
    (3.4, 3.4), (5.4, 3.5), (9, 2.0), (16, 1.5), (16, -1.3), (9, -1.8), (5.4, -3.4), (3.4, -3.3),
)  # fmt: skip
KNEECAP: Final[Points] = ((-2.2, 4.6), (0, 5.0), (1.6, 4.2), (1.2, 3.2), (-0.4, 2.8), (-2.2, 3.2))


def skeleton(figure: Figure, box: Box) -> Iterator[DrawnPart]:
    """Yield the bones that the picture shows: thigh bones and pelvis where the hips are in sight.

    The spine is seen from the side only, so that its curve shows.
    """
    hips = box.holds(figure.spine.hip)
    if hips:
        yield DrawnPart(tuple(_pelvis(figure)))
        if figure.mirrored_sides:
            yield DrawnPart(tuple(_sacrum_behind(figure)))
        for side in ("left", "right") if figure.mirrored_sides else ("near",):
            yield DrawnPart(tuple(_leg_bones(figure, side)))
    if not figure.mirrored_sides:
        yield DrawnPart(tuple(_vertebrae(figure, ABOVE_PELVIS if hips else LOWEST)))


def _leg_bones(figure: Figure, side: str) -> Iterator[Shape]:
    """The socket, in it the ball of the thigh bone, and the knee at its other end."""
    thigh, shin = figure.bones[f"{side}.thigh"], figure.bones[f"{side}.shin"]
    front = figure.mirrored_sides
    yield Shape(disc(thigh.a, SOCKET), "body_far", edge="bone_line")
    rows = [
        (shin, TIBIA_FRONT if front else TIBIA_SIDE),
        (thigh, FEMUR_FRONT if front else FEMUR_SIDE),
        *([] if front else [(shin, KNEECAP)]),
    ]
    for bone, points in rows:
        outline = ring(placed(points, bone.a, bone.heading, bone.flip))
        yield Shape(outline, "bone", edge="bone_line")
    yield Shape(disc(thigh.a, BALL), "bone", edge="bone_line")


def _pelvis(figure: Figure) -> Iterator[Shape]:
    if figure.mirrored_sides:
        rows = [(PELVIS_BACK, 1), (PELVIS_BACK, -1)]
    else:
        rows = [(SACRUM_SIDE, 1), (PELVIS_SIDE, 1)]
    for points, side in rows:
        yield Shape(ring(_of_pelvis(figure, points, side)), "bone", edge="bone_line")
    if not figure.mirrored_sides:
        yield Shape(ring(_of_pelvis(figure, OPENING_SIDE)), "body_leg", edge="bone_line")
        yield from _seams(figure, SACRUM_SEAMS)


def _sacrum_behind(figure: Figure) -> Iterator[Shape]:
    """Apart from the pelvis, with an edge of its own: the wedge that tells the back view."""
    yield Shape(ring(_of_pelvis(figure, SACRUM_BACK)), "bone", edge="bone_line")
    yield from _seams(figure, SACRUM_SEAMS_BACK)


def _seams(figure: Figure, seams: tuple[Points, ...]) -> Iterator[Shape]:
    for seam in seams:
        yield Shape(open_line(_of_pelvis(figure, seam)), "bone_line", line=0.6)


def _of_pelvis(figure: Figure, points: Points, side: int = 1) -> tuple[complex, ...]:
    spine = figure.spine
    return placed([(x * side, y) for x, y in points], spine.hip, spine.trunk - 90)


def _vertebrae(figure: Figure, low: int) -> Iterator[Shape]:
    for along in range(low, HIGHEST, STEP):
        share = min(1.0, max(0.0, (along - NECK[0]) / (NECK[1] - NECK[0])))
        middle = SPINE + share * (NECK_SPINE - SPINE)
        half = VERTEBRA + share * (NECK_VERTEBRA - VERTEBRA)
        ends = [figure.spine.beside(along, middle + side * half) for side in (-1, 1)]
        yield Shape(open_line(ends), "body_line", line=3.0)
        yield Shape(open_line(ends), "vertebra", line=2.2)

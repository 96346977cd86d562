"""Pelvis, thigh bones and spine of a tug of war: what the muscles pull on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.pictures.bones import Bone
from bot.pictures.figure import Figure
from bot.pictures.geometry import placed
from bot.pictures.measures import Points, Stations
from bot.pictures.outlines import DrawnPart, Shape, open_line, ring
from bot.pictures.view_box import Box

SPINE, VERTEBRA, STEP = -2.6, 2.1, 4
LOWEST, HIGHEST, ABOVE_PELVIS = 3, 55, 15

# Axes of the pelvis: origin at the hip joint (side) or between both (front), y towards the head.
PELVIS_SIDE: Final[Points] = (
    (8.6, 8.2), (6.4, 12.2), (1.0, 14.4), (-5.2, 13.2), (-8.8, 9.4), (-6.4, 6.6), (-5.0, 2.6),
    (-6.0, -2.0), (-4.6, -6.6), (-1.4, -6.2), (2.6, -4.6), (7.2, -3.8), (8.0, -1.0), (4.4, 1.0),
    (5.4, 4.4),
)  # fmt: skip
SACRUM_SIDE: Final[Points] = (
    (-1.0, 13.4), (-5.4, 13.8), (-9.6, 9.0), (-11.0, 3.0), (-9.4, -2.2), (-8.2, -0.6), (-8.2, 4.0),
    (-4.6, 9.0),
)  # fmt: skip
PELVIS_FRONT: Final[Points] = (
    (3.2, 12.4), (8.6, 15.2), (13.2, 12.2), (13.8, 7.6), (11.6, 3.4), (11.4, -1.4), (8.0, -6.8),
    (5.2, -6.6), (4.6, -4.2), (0.7, -4.6), (0.7, -1.4), (5.6, 0.8), (6.4, 4.2), (4.0, 8.4),
)  # fmt: skip
SACRUM_FRONT: Final[Points] = (
    (-4.2, 12.2),
    (0, 13.2),
    (4.2, 12.2),
    (2.6, 6.4),
    (0, 0.6),
    (-2.6, 6.4),
)
FEMUR_SIDE: Final[Stations] = (
    (0, 2.8, 2.8), (0.07, 2.2, 3.2), (0.16, 1.7, 2.0), (0.5, 1.6, 1.6), (0.86, 1.9, 1.9),
    (0.95, 2.9, 3.2), (1, 2.4, 2.8),
)  # fmt: skip
FEMUR_FRONT: Final[Stations] = (
    (0, 2.8, 2.8), (0.05, 4.8, 1.8), (0.1, 6.0, -1.0), (0.2, 4.6, -1.2), (0.5, 2.8, 0.2),
    (0.86, 2.4, 1.8), (0.95, 3.6, 3.6), (1, 3.0, 3.0),
)  # fmt: skip


def skeleton(figure: Figure, box: Box) -> Iterator[DrawnPart]:
    """Yield the bones that the picture shows: thigh bones and pelvis where the hips are in sight.

    The spine is seen from the side only, so that its curve shows.
    """
    hips = box.holds(figure.spine.hip)
    if hips:
        yield DrawnPart(tuple(_thigh_bones(figure)))
        yield DrawnPart(tuple(_pelvis(figure)))
    if not figure.mirrored_sides:
        yield DrawnPart(tuple(_vertebrae(figure, ABOVE_PELVIS if hips else LOWEST)))


def _thigh_bones(figure: Figure) -> Iterator[Shape]:
    for side in ("left", "right") if figure.mirrored_sides else ("near",):
        thigh = figure.bones[f"{side}.thigh"]
        stations = FEMUR_FRONT if figure.mirrored_sides else FEMUR_SIDE
        bone = Bone(thigh.a, thigh.b, stations, thigh.flip)
        yield Shape(bone.outline(), "bone", edge="bone_line")


def _pelvis(figure: Figure) -> Iterator[Shape]:
    spine = figure.spine
    axis = spine.trunk - 90
    if figure.mirrored_sides:
        rows = [(SACRUM_FRONT, 1), (PELVIS_FRONT, 1), (PELVIS_FRONT, -1)]
    else:
        rows = [(SACRUM_SIDE, 1), (PELVIS_SIDE, 1)]
    for points, side in rows:
        spots = [(x * side, y) for x, y in points]
        yield Shape(ring(placed(spots, spine.hip, axis)), "bone", edge="bone_line")


def _vertebrae(figure: Figure, low: int) -> Iterator[Shape]:
    for along in range(low, HIGHEST, STEP):
        ends = [figure.spine.beside(along, SPINE + half) for half in (-VERTEBRA, VERTEBRA)]
        yield Shape(open_line(ends), "body_line", line=3.0)
        yield Shape(open_line(ends), "vertebra", line=2.2)

"""The head in profile."""

from __future__ import annotations

from collections.abc import Iterable

from bot.pictures.body import measures as m
from bot.pictures.body.distances import inside
from bot.pictures.drawn.geometry import placed
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape, ring

ROOT_OF_NOSE, CHIN = 8, 15
"""Of the outline of a head: the points of the face from the root of its nose to its chin."""


def head_outlines(skull: complex, along: float, flip: float = 1) -> tuple[Outline, ...]:
    """Head, hair and ear in profile; flip -1 looks left."""
    axis = along - 90
    return tuple(
        ring(placed([(x * flip, y) for x, y in points], skull, axis))
        for points in (m.HEAD, m.HAIR, m.EAR)
    )


def head_in_profile(heads: tuple[Outline, ...], behind: Iterable[Outline]) -> DrawnPart:
    """The drawn head; its face has a line where the bare skin of an arm lies behind it."""
    face = heads[0].points[ROOT_OF_NOSE:CHIN]
    lost = any(inside(bare.points, spot) for bare in behind for spot in face)
    first = Shape(heads[0], "skin", edge="line_skin" if lost else "")
    return DrawnPart((first, *map(Shape, heads[1:], ("hair", "skin_shade"))))

"""The head in profile."""

from __future__ import annotations

from bot.pictures import measures as m
from bot.pictures.geometry import placed
from bot.pictures.outlines import Outline, ring


def head_outlines(skull: complex, along: float, flip: float = 1) -> tuple[Outline, ...]:
    """Head, hair and ear in profile; flip -1 looks left."""
    axis = along - 90
    return tuple(
        ring(placed([(x * flip, y) for x, y in points], skull, axis))
        for points in (m.HEAD, m.HAIR, m.EAR)
    )

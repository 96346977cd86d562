"""Warm and cold packs in their cloth, and the signs that say warm, cold or tense without colour."""

from __future__ import annotations

from typing import Final

from bot.knowledge.pictures.pose_parts import Prop
from bot.pictures.body.figure import Figure
from bot.pictures.drawn.geometry import unit
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape, open_line
from bot.pictures.drawn.rectangles import block

TONES: Final = {"warm": "stretch", "cold": "strengthen", "tense": "ink"}
LOOKS_OUT, FOLDS, HEM = 5.0, 4, 1.0
"""How much of a pack looks out of its cloth, how many folds it shows, how far it stands off."""
WAVES, WAVE = (-0.7, 0.0, 0.7), 0.22
ARMS, TWIG, FORK = (0, 60, 120), 0.36, 0.58
RAYS: Final = (-40, 0, 40)


def pack(prop: Prop, _: Figure) -> DrawnPart:
    """A pack between the body and its rest: wrapped in a cloth, out of which its end looks."""
    x0, y0, x1, y1 = prop.box
    top = y1 - LOOKS_OUT
    step = (top - y0) / (FOLDS + 1)
    return DrawnPart(
        (
            Shape(
                block(x0, y0 + 2, x1, y1, corner=2.5), TONES[prop.tone or "warm"], edge="prop_line"
            ),
            Shape(block(x0 - HEM, y0, x1 + HEM, top, corner=1.5), "cloth", edge="prop_line"),
            *(
                Shape(_fold(x0, x1, y0 + step * (row + 1)), "prop_line", line=0.8)
                for row in range(FOLDS)
            ),
        )
    )


def _fold(x0: float, x1: float, y: float) -> Outline:
    return open_line((complex(x0, y + 1.5), complex((x0 + x1) / 2, y - 0.8), complex(x1, y + 1)))


def sign(prop: Prop, _: Figure) -> DrawnPart:
    """Waves for warm, a snowflake for cold, rays for a tense part; `r` is half its size."""
    kind = prop.tone or "warm"
    draw = {"warm": _waves, "cold": _snowflake, "tense": _rays}[kind]
    lines = draw(complex(*prop.c), prop.r, prop.x)
    return DrawnPart(tuple(Shape(line, TONES[kind], line=1.5) for line in lines))


def _waves(centre: complex, size: float, _: float) -> list[Outline]:
    heights = [-1 + 0.25 * step for step in range(9)]
    bends = (0, WAVE, 0, -WAVE, 0, WAVE, 0, -WAVE, 0)
    return [
        open_line(
            centre + size * complex(x + bend, y) for bend, y in zip(bends, heights, strict=True)
        )
        for x in WAVES
    ]


def _snowflake(centre: complex, size: float, _: float) -> list[Outline]:
    lines = []
    for turn in ARMS:
        way = size * unit(90 + turn)
        lines.append(open_line((centre - way, centre + way)))
        for end in (way, -way):
            fork = centre + FORK * end
            ends = [fork + TWIG * end * unit(aside) for aside in (45, -45)]
            lines += [open_line((fork, tip)) for tip in ends]
    return lines


def _rays(centre: complex, size: float, turn: float) -> list[Outline]:
    """Three short strokes away from the part that is tense; `x` of the prop is their direction."""
    return [
        open_line((centre + 0.4 * size * way, centre + size * way))
        for way in (unit(turn + ray) for ray in RAYS)
    ]

"""Chairs, bed, table and bicycle."""

from __future__ import annotations

from bot.knowledge.pictures.pose_parts import Prop
from bot.pictures.body import measures as m
from bot.pictures.body.figure import Figure
from bot.pictures.drawn.geometry import unit
from bot.pictures.drawn.outlines import DrawnPart, Shape, disc, open_line, polygon
from bot.pictures.drawn.rectangles import block

SEAT_HEIGHT, BED_HEIGHT, TABLE_HEIGHT = 45.0, 50.0, 74.0
BACK_REST = 44.0
FAR_LEG = 0.55
LINE = "prop_line"
CRANK = 13.0


def chair(prop: Prop, _: Figure) -> DrawnPart:
    """A chair from the side; `x` is its back edge, `flip` turns it to face left."""
    h, out = prop.h or SEAT_HEIGHT, -1 if prop.flip else 1
    x0, x1 = prop.x, prop.x + out * prop.depth
    shapes = [
        Shape(block(x0 + out * 5, 3, x0 + out * 8, h - 3), "prop_dark", opacity=FAR_LEG),
        Shape(block(x1 - out * 2, 3, x1 + out * 1, h - 3), "prop_dark", opacity=FAR_LEG),
        Shape(block(x0, 0, x0 + out * 3.4, h - 3), "prop_dark", edge=LINE),
        Shape(block(x1 - out * 6, 0, x1 - out * 2.6, h - 3), "prop_dark", edge=LINE),
        Shape(block(x0, h - 4.5, x1, h, corner=1.5), "prop", edge=LINE),
    ]
    if prop.back:
        rest = polygon(
            (
                complex(x0, h - 4),
                complex(x0 + out * 3.4, h - 4),
                complex(x0 - out * 1.2, h + BACK_REST),
                complex(x0 - out * 4.6, h + BACK_REST),
            )
        )
        shapes.append(Shape(rest, "prop", edge=LINE))
    return DrawnPart(tuple(shapes))


def chair_front(prop: Prop, _: Figure) -> DrawnPart:
    """A chair from the front, behind a seated person; its front legs hide those behind them."""
    h, x = prop.h or SEAT_HEIGHT, prop.x
    back = [
        Shape(block(x - 20, h - 3, x - 17, h + BACK_REST), "prop_dark", edge=LINE),
        Shape(block(x + 17, h - 3, x + 20, h + BACK_REST), "prop_dark", edge=LINE),
        Shape(
            block(x - 20, h + BACK_REST - 14, x + 20, h + BACK_REST, corner=1.5), "prop", edge=LINE
        ),
    ]
    front = [
        Shape(block(x - 23, 0, x - 19.6, h - 4), "prop_dark", edge=LINE),
        Shape(block(x + 19.6, 0, x + 23, h - 4), "prop_dark", edge=LINE),
        Shape(block(x - 24, h - 6, x + 24, h, corner=1.5), "prop", edge=LINE),
    ]
    return DrawnPart(tuple(back + front if prop.back else front))


def bed(prop: Prop, _: Figure) -> DrawnPart:
    """A bed from the side: mattress, frame and legs."""
    h = prop.h or BED_HEIGHT
    return DrawnPart(
        (
            Shape(block(prop.x0 + 4, 0, prop.x0 + 10, h - 20), "prop_dark", edge=LINE),
            Shape(block(prop.x1 - 12, 0, prop.x1 - 6, h - 20), "prop_dark", edge=LINE),
            Shape(block(prop.x0 + 1, h - 24, prop.x1 - 2, h - 16), "prop_dark", edge=LINE),
            Shape(block(prop.x0, h - 18, prop.x1, h, corner=4), "prop", edge=LINE),
        )
    )


def table(prop: Prop, _: Figure) -> DrawnPart:
    """A table from the side."""
    h = prop.h or TABLE_HEIGHT
    return DrawnPart(
        (
            Shape(block(prop.x0 + 4, 0, prop.x0 + 8, h - 3), "prop_dark", edge=LINE),
            Shape(block(prop.x1 - 8, 0, prop.x1 - 4, h - 3), "prop_dark", edge=LINE),
            Shape(block(prop.x0, h - 4, prop.x1, h, corner=1.2), "prop", edge=LINE),
        )
    )


def screen(prop: Prop, _: Figure) -> DrawnPart:
    """A screen from the side, on its foot; `x` is its face, `h` the table that it stands on."""
    x, h = prop.x, prop.h or TABLE_HEIGHT
    return DrawnPart(
        (
            Shape(block(x - 9, h, x + 15, h + 1.8, corner=0.8), "prop_dark", edge=LINE),
            Shape(block(x + 4, h + 1.5, x + 8, h + 24), "prop_dark", edge=LINE),
            Shape(block(x, h + 8, x + 4, h + 40, corner=1.2), "prop_dark", edge=LINE),
        )
    )


def bike(prop: Prop, _: Figure) -> DrawnPart:
    """An exercise bicycle; `x` is the place of its pedals."""
    x = prop.x
    pedals, seat, bars = complex(x, 30), complex(x - 25, 89), complex(x + 26, 107.5)
    crank = CRANK * unit(-70)

    def tube(*points: complex, wide: float = 3.4) -> Shape:
        return Shape(open_line(points), LINE, line=wide)

    return DrawnPart(
        (
            tube(complex(x - 46, 1.5), complex(x + 52, 1.5), wide=3),
            tube(complex(x - 30, 2), pedals, complex(x + 34, 2)),
            tube(pedals, seat - 3j),
            tube(pedals, complex(x + 30, 40), bars - 6j),
            tube(bars - 6j, bars, bars + 10),
            tube(pedals - crank + m.DEPTH, pedals, pedals + crank, wide=2.2),
            *(tube(at - 6, at + 7, wide=2) for at in (pedals + crank, pedals - crank + m.DEPTH)),
            Shape(disc(complex(x + 30, 28), 17), "prop", edge=LINE),
            Shape(disc(complex(x + 30, 28), 5), "prop_dark", edge=LINE),
            Shape(disc(pedals, 6), "prop_dark", edge=LINE),
            Shape(
                block(seat.real - 15, seat.imag - 4, seat.real + 13, seat.imag, 2),
                "prop",
                edge=LINE,
            ),
        )
    )

"""Things around the body: mat, floor, walls, door, and small things held or lain on."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from bot.knowledge.pictures.pose_parts import Prop
from bot.pictures.body import measures as m
from bot.pictures.body.figure import Figure, PoseError
from bot.pictures.drawn.outlines import DrawnPart, Shape, disc, open_line, polygon
from bot.pictures.drawn.rectangles import block
from bot.pictures.things.furniture import bed, bike, chair, chair_front, screen, table
from bot.pictures.things.packs import pack, sign
from bot.pictures.things.protractor import protractor

LINE = "prop_line"
GAP_END = 3.0
FLOOR_FAR, FLOOR_INSET = m.DEPTH.imag + 1.8, 2.0
"""A floor reaches beyond the soles of far feet."""
BACK_OF_PELVIS, BACK_OF_CHEST = (-2.0, 14.5), (50.0, 13.0)


def prop_part(prop: Prop, figure: Figure) -> DrawnPart:
    """Return the drawn part of a prop; straps and sticks may name joints of the figure."""
    return _BUILDERS[prop.k](prop, figure)


def _mat(prop: Prop, _: Figure) -> DrawnPart:
    """A mat, or with the tone of a prop a bed, seen a little from above."""
    near, far, inset, edge = prop.near, prop.far, 6, 2.2
    side = LINE if prop.tone else "mat_edge"
    top = polygon(
        (
            complex(prop.x0, near),
            complex(prop.x1, near),
            complex(prop.x1 - inset, far),
            complex(prop.x0 + inset, far),
        )
    )
    strip = block(prop.x0, near - edge, prop.x1, near)
    return DrawnPart((Shape(top, prop.tone or "mat", edge=side), Shape(strip, side)))


def _floor(prop: Prop, _: Figure) -> DrawnPart:
    """A floor seen a little from above, as a mat is: far feet stand on it, not over it."""
    line = open_line((complex(prop.x0, -0.7), complex(prop.x1, -0.7)))
    band = polygon(
        (
            complex(prop.x0, 0),
            complex(prop.x1, 0),
            complex(prop.x1 - FLOOR_INSET, FLOOR_FAR),
            complex(prop.x0 + FLOOR_INSET, FLOOR_FAR),
        )
    )
    return DrawnPart((Shape(band, "floor"), Shape(line, "floor_line", line=1.4)))


def _wall(prop: Prop, _: Figure) -> DrawnPart:
    high = prop.h or 190
    out = -1 if prop.side == "left" else 1
    slab = block(prop.x, 0, prop.x + out * prop.w, high)
    face = block(prop.x, 0, prop.x + out * 1.4, high)
    return DrawnPart((Shape(slab, "wall", edge=LINE), Shape(face, LINE)))


def _wall_behind(prop: Prop, _: Figure) -> DrawnPart:
    panel = block(prop.x0, 0, prop.x1, prop.h or 190)
    skirting = block(prop.x0, 0, prop.x1, FLOOR_FAR + 5)
    return DrawnPart((Shape(panel, "wall", edge=LINE), Shape(skirting, "prop")))


def _mirror(prop: Prop, _: Figure) -> DrawnPart:
    """A long mirror in its frame, with the glints of glass: who stands in it is what it shows."""
    high, wide = prop.h or 190, 4.0
    frame = block(prop.x0 - wide, -wide, prop.x1 + wide, high + wide, corner=3)
    glass = block(prop.x0, 0, prop.x1, high, corner=1)
    across, left, top = (prop.x1 - prop.x0) * 0.16, prop.x0 + 5, high - 5
    glints = [
        open_line(
            (complex(left + out, top - 3 * across), complex(left + across + out, top - across))
        )
        for out in (0, 6)
    ]
    return DrawnPart(
        (
            Shape(frame, "prop", edge=LINE),
            Shape(glass, "glass", edge=LINE),
            *(Shape(glint, "glint", line=1.8) for glint in glints),
        )
    )


def _door(prop: Prop, _: Figure) -> DrawnPart:
    high, half, post = prop.h or 205, prop.x, 8
    walls = (
        block(-half - 34, 0, -half - post, high + 8),
        block(half + post, 0, half + 34, high + 8),
        block(-half - 34, high + 8, half + 34, high + 14),
    )
    frame = (
        block(-half - post, 0, -half, high + 8),
        block(half, 0, half + post, high + 8),
        block(-half, high, half, high + 8),
    )
    return DrawnPart(
        tuple(Shape(each, "wall", edge=LINE) for each in walls)
        + tuple(Shape(each, "prop", edge=LINE) for each in frame)
    )


def _cushion(prop: Prop, _: Figure) -> DrawnPart:
    tone = prop.tone or "prop"
    edge = "mat_edge" if tone == "mat" else LINE
    return DrawnPart((Shape(block(*prop.box, corner=2.5), tone, edge=edge),))


def _ball(prop: Prop, _: Figure) -> DrawnPart:
    rim = disc(complex(*prop.c), prop.r)
    return DrawnPart((Shape(rim, prop.tone or "strap", edge=LINE),))


def _stick(prop: Prop, figure: Figure) -> DrawnPart:
    if prop.pts:
        ends = _spots(prop, figure)
        return DrawnPart((Shape(open_line(ends), prop.tone or LINE, line=2.6),))
    low = figure.spine.beside(BACK_OF_PELVIS[0], -BACK_OF_PELVIS[1])
    high = figure.spine.beside(BACK_OF_CHEST[0], -BACK_OF_CHEST[1])
    way = (high - low) / abs(high - low)
    line = open_line((low - 10 * way, low + 96 * way))
    return DrawnPart((Shape(line, LINE, line=2.6),))


def _strap(prop: Prop, figure: Figure) -> DrawnPart:
    shapes = []
    spots = _spots(prop, figure)
    for a, b in itertools.pairwise(spots):
        shapes.append(Shape(open_line((a, b)), prop.tone or "strap", line=2.2))
    return DrawnPart(tuple(shapes))


def _guide(prop: Prop, figure: Figure) -> DrawnPart:
    line = open_line(_spots(prop, figure))
    return DrawnPart((Shape(line, "ink", line=0.9, opacity=0.7, dash="2.4 2.8"),))


def _gap(prop: Prop, figure: Figure) -> DrawnPart:
    """The measure of a free space, from one place to another, closed off at both."""
    low, high = _spots(prop, figure)
    across = GAP_END * 1j * (high - low) / abs(high - low)
    lines = ((low - across, low + across), (high - across, high + across), (low, high))
    return DrawnPart(tuple(Shape(open_line(line), "ink", line=0.9) for line in lines))


def _belt(prop: Prop, figure: Figure) -> DrawnPart:
    return DrawnPart((Shape(open_line(_spots(prop, figure)), "ink", line=1.2),))


def _spots(prop: Prop, figure: Figure) -> tuple[complex, ...]:
    spots = []
    for place in prop.pts:
        if not isinstance(place, str):
            spots.append(complex(*place))
        elif place in figure.joints:
            spots.append(figure.joints[place])
        else:
            raise PoseError(f"prop: '{place}' is none of {', '.join(sorted(figure.joints))}")
    if len(spots) < 2:
        raise PoseError(f"prop: {prop.k} needs at least two 'pts'")
    return tuple(spots)


_BUILDERS: dict[str, Callable[[Prop, Figure], DrawnPart]] = {
    "mat": _mat,
    "floor": _floor,
    "wall": _wall,
    "wallf": _wall_behind,
    "mirror": _mirror,
    "door": _door,
    "chair": chair,
    "chairf": chair_front,
    "bed": bed,
    "table": table,
    "bike": bike,
    "cushion": _cushion,
    "ball": _ball,
    "stick": _stick,
    "strap": _strap,
    "guide": _guide,
    "belt": _belt,
    "gap": _gap,
    "pack": pack,
    "sign": sign,
    "screen": screen,
    "degrees": protractor,
}

"""Degrees drawn around a joint, so that it is seen how far a limb has come."""

from __future__ import annotations

from bot.knowledge.pictures.pose_parts import Prop
from bot.pictures.body.figure import Figure
from bot.pictures.drawn.digits import number
from bot.pictures.drawn.geometry import unit
from bot.pictures.drawn.outlines import DrawnPart, Shape, open_line

HALF, HEIGHT, AWAY = 4.5, 11.0, 11.5
"""Half of a mark, how high its digits are, and how far out they stand."""
FROM, TO, DOTS = 20, 94, 2
"""Where the dotted arc begins and ends, in degrees, and how many degrees a dot and a gap take."""
RING, ROUND = 2.0, 12


def protractor(prop: Prop, figure: Figure) -> DrawnPart:
    """Return a dotted arc `r` off a joint, with a mark and its number at each of the degrees."""
    centre = figure.joints[prop.at]
    dots = (range(at, at + DOTS) for at in range(FROM, TO, 2 * DOTS))
    arcs = (tuple(centre + prop.r * unit(at) for at in (dot[0], dot[-1] + 0.2)) for dot in dots)
    shapes = [Shape(open_line(arc), "brass", line=1.4) for arc in arcs]
    for degrees in prop.marks:
        way = unit(degrees)
        end = centre + (prop.r + HALF) * way
        shapes.append(Shape(open_line((end - 2 * HALF * way, end)), "ink", line=1.4))
        middle = end + AWAY * way
        shapes += [Shape(stroke, "ink", line=1.5) for stroke in number(degrees, middle, HEIGHT)]
        corner = middle + complex(HEIGHT * 0.95, HEIGHT * 0.42)
        sign = (corner + RING * unit(360 * step / ROUND) for step in range(ROUND + 1))
        shapes.append(Shape(open_line(sign), "ink", line=1.1))
    return DrawnPart(tuple(shapes))

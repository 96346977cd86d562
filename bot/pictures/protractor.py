"""Degrees drawn around a joint, so that it is seen how far a limb has come."""

from __future__ import annotations

from bot.knowledge.pictures.pose_parts import Prop
from bot.pictures.digits import number
from bot.pictures.figure import Figure
from bot.pictures.geometry import unit
from bot.pictures.outlines import DrawnPart, Shape, open_line

INNER, HEIGHT, AWAY = 9.0, 8.0, 8.5
"""How long a mark is, how high its digits are, and how far out they stand."""
RING, ROUND = 1.5, 12


def protractor(prop: Prop, figure: Figure) -> DrawnPart:
    """Return a mark with its number at each of the degrees above the ground, `r` off a joint."""
    centre = figure.joints[prop.at]
    shapes = []
    for degrees in prop.marks:
        way = unit(degrees)
        end = centre + prop.r * way
        shapes.append(Shape(open_line((end - INNER * way, end)), "ink", line=1.1))
        middle = end + AWAY * way
        shapes += [Shape(stroke, "ink", line=1.1) for stroke in number(degrees, middle, HEIGHT)]
        corner = middle + complex(HEIGHT * 1.05, HEIGHT * 0.42)
        sign = (corner + RING * unit(360 * step / ROUND) for step in range(ROUND + 1))
        shapes.append(Shape(open_line(sign), "ink", line=0.8))
    return DrawnPart(tuple(shapes))

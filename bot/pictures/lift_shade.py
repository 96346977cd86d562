"""The shadow on the mat of arms that are lifted off it, seen from above."""

from __future__ import annotations

from typing import Final

from bot.pictures.figure import Figure
from bot.pictures.geometry import direction, unit
from bot.pictures.outlines import DrawnPart, Shape, open_line

THROWN: Final = -5j
"""Where the shadow falls: a lamp stands beyond the head, so both arms throw the same one."""
FINGERS, WIDE, FAINT = 8.0, 6.0, 0.55
"""How far the shadow reaches beyond the wrist, how wide it is, and how much of it is seen."""


def lift_shade(figure: Figure) -> DrawnPart:
    """Return the shadow of forearms and hands."""
    shapes = []
    for side in ("left", "right"):
        fore = figure.bones[f"{side}.fore"]
        tip = fore.b + FINGERS * unit(direction(fore.b - fore.a))
        line = open_line((fore.a + THROWN, tip + THROWN))
        shapes.append(Shape(line, "shade", line=WIDE, opacity=FAINT))
    return DrawnPart(tuple(shapes))

"""The shadow on the mat of arms that are lifted off it, seen from above."""

from __future__ import annotations

from typing import Final

from bot.pictures.figure import Figure
from bot.pictures.geometry import direction, unit
from bot.pictures.outlines import DrawnPart, Shape, open_line

THROWN: Final = complex(5, -8)
"""Where the shadow falls: a lamp stands at the upper left, as the arms are a hand above the mat."""
FINGERS, WIDE = 10.0, 7.0
"""How far the shadow reaches beyond the wrist, and how wide it is."""


def lift_shade(figure: Figure) -> DrawnPart:
    """Return the shadow of forearms and hands."""
    shapes = []
    for side in ("left", "right"):
        fore = figure.bones[f"{side}.fore"]
        tip = fore.b + FINGERS * unit(direction(fore.b - fore.a))
        line = open_line((fore.a + THROWN, tip + THROWN))
        shapes.append(Shape(line, "shade", line=WIDE))
    return DrawnPart(tuple(shapes))

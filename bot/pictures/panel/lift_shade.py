"""The shadow of arms lifted off a mat, a bed or a wall: it shows that they touch nothing."""

from __future__ import annotations

from bot.knowledge.pictures.pose_parts import FrontPose
from bot.pictures.body.figure import Figure
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import direction, unit
from bot.pictures.drawn.outlines import DrawnPart, Shape, open_line

FINGERS, WIDE, FAINT, HALF = 8.0, 6.0, 0.55, 0.5
"""How far the shadow reaches beyond the wrist, how wide it is, how much of it is seen, and where on
the upper arm it begins: nearer to the shoulder the trunk hides it."""


def lift_shade(pose: FrontPose, figure: Figure) -> DrawnPart:
    """Return the shadow of the arms that are free; one that lies throws none.

    A lamp stands beyond the head, so both arms throw the same one.
    """
    shapes, thrown = [], complex(0, -pose.lifted)
    for side in (side for side, limb in limbs(pose) if limb.hand_on == "free"):
        fore = figure.bones[f"{side}.fore"]
        tip = fore.b + FINGERS * unit(direction(fore.b - fore.a))
        root = figure.bones[f"{side}.upper"].at(HALF, 0)
        line = open_line((root + thrown, fore.a + thrown, tip + thrown))
        shapes.append(Shape(line, "shade", line=WIDE, opacity=FAINT))
    return DrawnPart(tuple(shapes))

"""The shade of a hand that lies on the wall behind a person: it shows that the hand touches."""

from __future__ import annotations

from bot.pictures.body.figure import Figure
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape
from bot.pictures.panel.blend import Pose

FALLS, TONE = complex(1.5, -2.2), "prop_dark"


def wall_shade(pose: Pose, figure: Figure) -> DrawnPart:
    """Return the shade of every hand that lies on a wall, to be drawn in front of that wall."""
    hands = [
        figure.outlines[f"{side}.hand"] for side, limb in limbs(pose) if limb.hand_on == "wall"
    ]
    return DrawnPart(tuple(Shape(_fallen(hand), TONE) for hand in hands))


def _fallen(hand: Outline) -> Outline:
    return Outline(tuple(tuple(spot + FALLS for spot in run) for run in hand.runs), ring=True)

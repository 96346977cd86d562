"""Head and neck seen from the front, from behind, or turned to the side."""

from __future__ import annotations

from bot.pictures import measures as m
from bot.pictures.bones import Bone
from bot.pictures.geometry import placed
from bot.pictures.outlines import DrawnPart, Outline, Shape, open_line, ring
from bot.pictures.profile_head import head_outlines

HALF_TURN = 2.2
ASIDE = {
    "half-left": complex(-HALF_TURN, 0),
    "half-right": complex(HALF_TURN, 0),
    "down-right": complex(4.2, -2.6),
}
"""How far the face moves on the head that turns, and sinks with the nose."""


def front_neck(bone: Bone) -> DrawnPart:
    """The neck; its upper half lies in the shade of the chin."""
    return DrawnPart(
        (
            Shape(bone.outline(), "skin"),
            Shape(bone.outline(0.5, 1), "skin_shade", opacity=0.35),
        )
    )


def front_head(skull: complex, along: float, look: str) -> tuple[Outline, DrawnPart]:
    """Return the outline of the head and its drawn part; `along` is the direction of the crown."""
    if look in ("left", "right"):
        head, hair, ear = head_outlines(skull, along, 1 if look == "right" else -1)
        return head, DrawnPart((Shape(head, "skin"), Shape(hair, "hair"), Shape(ear, "skin_shade")))
    axis = along - 90
    face = ring(placed(m.FACE, skull, axis))
    if look == "back":
        hair = ring(placed(m.HAIR_BACK, skull, axis))
        return face, DrawnPart((Shape(face, "skin"), Shape(hair, "hair")))
    aside = ASIDE.get(look, 0j)
    hair = ring(placed(m.HAIR_FRONT, skull, axis))
    return face, DrawnPart(
        (Shape(face, "skin"), Shape(hair, "hair"), *_features(skull, axis, aside))
    )


def _features(skull: complex, axis: float, aside: complex) -> tuple[Shape, ...]:
    def line(points: m.Points) -> Outline:
        return open_line(placed([(x + aside.real, y + aside.imag) for x, y in points], skull, axis))

    nose = ((-1.1, -0.6), (0, 3.2), (1.1, -0.6), (0, -1.1))
    return (
        Shape(line(((-4.9, 3.4), (-3.3, 2.7), (-1.7, 3.4))), "hair", line=0.6),
        Shape(line(((1.7, 3.4), (3.3, 2.7), (4.9, 3.4))), "hair", line=0.6),
        Shape(
            ring(placed([(x + aside.real, y + aside.imag) for x, y in nose], skull, axis)),
            "skin_shade",
            opacity=0.45,
        ),
        Shape(line(((-1.9, -3.4), (0, -3.9), (1.9, -3.4))), "hair", line=0.6),
    )

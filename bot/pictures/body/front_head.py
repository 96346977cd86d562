"""Head and neck seen from the front, from behind, or turned to the side."""

from __future__ import annotations

from bot.pictures.body import measures as m
from bot.pictures.body.bones import Bone
from bot.pictures.body.profile_head import head_outlines
from bot.pictures.drawn.geometry import placed
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape, disc, open_line, ring

HALF_TURN = 2.2
EYES, EYE = (-3.2, 3.2), 1.0
"""How far out the eyes lie, and how large they are open."""
ASIDE = {
    "half-left": complex(-HALF_TURN, 0),
    "half-right": complex(HALF_TURN, 0),
}
"""How far the face moves on the head that turns, and sinks with the nose."""
TURNED_AWAY = 18.0
"""A head turned aside shows its eyes nearer to each other: the far one stays on the face."""
NARROWER = 0.5
"""The chin is narrower than the face: the mouth moves less, or it would leave it."""


def front_neck(bone: Bone) -> DrawnPart:
    """The neck; its upper half lies in the shade of the chin."""
    return DrawnPart(
        (
            Shape(bone.outline(), "skin"),
            Shape(bone.outline(0.5, 1), "skin_shade", opacity=0.35),
        )
    )


def front_head(
    skull: complex, along: float, look: str, eyes: str = "open"
) -> tuple[Outline, DrawnPart]:
    """Return the outline of the head and its drawn part; `along` is the direction of the crown.

    `eyes` are open or shut: who stands or walks looks ahead.
    """
    if look in ("left", "right"):
        head, hair, ear = head_outlines(skull, along, 1 if look == "right" else -1)
        return head, DrawnPart((Shape(head, "skin"), Shape(hair, "hair"), Shape(ear, "skin_shade")))
    axis = along - 90
    face = ring(placed(m.FACE, skull, axis))
    if look == "back":
        hair = ring(placed(m.HAIR_BACK, skull, axis))
        return face, DrawnPart((Shape(face, "skin"), Shape(hair, "hair")))
    if look == "turned-right":
        return _turned_head(skull, axis)
    aside = ASIDE.get(look, 0j)
    hair = ring(placed(m.HAIR_FRONT, skull, axis))
    return face, DrawnPart(
        (Shape(face, "skin"), Shape(hair, "hair"), *_features(skull, axis, aside, eyes))
    )


def _turned_head(skull: complex, axis: float) -> tuple[Outline, DrawnPart]:
    """A head plainly turned, half-way to its profile; with the spine bent it looks at an armpit."""

    def at(points: m.Points) -> Outline:
        return ring(placed(points, skull, axis))

    face = at(m.FACE_TURNED)
    return face, DrawnPart(
        (
            Shape(face, "skin", edge="line_skin"),
            Shape(at(m.HAIR_TURNED), "hair"),
            Shape(at(m.EAR_TURNED), "skin_shade"),
            *(Shape(disc(eye, EYE), "hair") for eye in placed(m.EYES_TURNED, skull, axis)),
            Shape(open_line(placed(m.MOUTH_TURNED, skull, axis)), "hair", line=0.6),
        )
    )


def _features(skull: complex, axis: float, aside: complex, eyes: str) -> tuple[Shape, ...]:
    def line(points: m.Points) -> Outline:
        return open_line(placed([(x + aside.real, y + aside.imag) for x, y in points], skull, axis))

    nose = ((-1.1, -0.6), (0, 3.2), (1.1, -0.6), (0, -1.1))
    low = aside.real * NARROWER
    lids = [((x - 1.6, 3.4), (x, 2.7), (x + 1.6, 3.4)) for x in EYES]
    nearer = 1 - abs(aside.real) / TURNED_AWAY
    sight = [(nearer * (x + aside.real), 3.2 + aside.imag) for x in EYES]
    pupils = placed(sight, skull, axis)
    seen = (
        (Shape(line(lid), "hair", line=0.6) for lid in lids)
        if eyes == "shut"
        else (Shape(disc(pupil, EYE), "hair") for pupil in pupils)
    )
    return (
        *seen,
        Shape(
            ring(placed([(x + aside.real, y + aside.imag) for x, y in nose], skull, axis)),
            "skin_shade",
            opacity=0.45,
        ),
        Shape(line(((-1.9 - low, -3.4), (-low, -3.9), (1.9 - low, -3.4))), "hair", line=0.6),
    )

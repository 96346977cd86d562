"""The drawn parts of arms and legs, the same for both views."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures import measures as m
from bot.pictures.bones import Bone
from bot.pictures.geometry import placed, unit
from bot.pictures.outlines import Outline, Part, Shape, disc, ring

CUFF, SLEEVE = 0.74, 0.58
LINE = 0.85


@dataclass(frozen=True)
class Cloth:
    """Colour tokens of a limb; without contour tokens no contour is drawn (far limbs)."""

    skin: str
    shirt: str
    pants: str
    contour: bool


NEAR = Cloth("skin", "shirt_near", "pants", contour=True)
FAR = Cloth("skin_far", "shirt_far", "pants_far", contour=False)


def profile_foot(ankle: complex, along: float, toes: float = 0, flip: float = 1) -> Outline:
    """The foot from the side: `along` is the toe direction, `toes` bends the toes up."""
    bent = []
    for x, y in m.FOOT_TOES:
        spot = m.TOE_HINGE + (complex(x, y) - m.TOE_HINGE) * unit(toes)
        bent.append((spot.real, spot.imag))
    return ring(placed((*m.FOOT_HEEL, *bent, *m.FOOT_INSTEP), ankle, along, flip))


def front_foot(ankle: complex, flip: float, along: float = -90) -> Outline:
    """The foot from the front; flip -1 for the left side of the picture."""
    points = [(x * flip, y) for x, y in m.FOOT_FRONT]
    return ring(placed(points, ankle, along + 90))


def hand_outlines(wrist: complex, along: float, kind: str, palm: float) -> tuple[Outline, ...]:
    """The hand, with its thumb when it is open."""
    hand = ring(placed(m.HANDS[kind], wrist, along, palm))
    if kind != "open":
        return (hand,)
    return (ring(placed(m.THUMB, wrist, along, palm)), hand)


def leg_part(thigh: Bone, shin: Bone, foot: Outline, knee_r: float, cloth: Cloth) -> Part:
    """Foot, shin and thigh: leggings to the cuff, bare below it."""
    ankle = disc(shin.b, m.ANKLE_R)
    legging = shin.outline(0, CUFF, extra=0.35)
    knee = disc(shin.a, knee_r)
    skin = (foot, ankle, shin.outline(CUFF - 0.06, 1))
    fills = [Shape(outline, cloth.skin) for outline in skin]
    fills += [
        Shape(outline, cloth.pants)
        for outline in (legging, knee, thigh.outline(), disc(thigh.a, m.HIP_R))
    ]
    if not cloth.contour:
        return Part(tuple(fills))
    contours = [Shape(outline, "line_skin", line=LINE) for outline in skin]
    contours += [
        Shape(outline, "line_pants", line=LINE)
        for outline in (legging, knee, thigh.outline(0.2, 1))
    ]
    return Part(tuple(fills), tuple(contours))


def arm_part(upper: Bone, fore: Bone, hand: tuple[Outline, ...], cloth: Cloth) -> Part:
    """Hand, forearm and upper arm with its sleeve."""
    skin = (
        *hand,
        disc(fore.b, m.WRIST_R),
        fore.outline(),
        disc(fore.a, m.ELBOW_R),
        upper.outline(0.3, 1),
    )
    fills = [Shape(outline, cloth.skin) for outline in skin]
    fills += [
        Shape(upper.outline(0, SLEEVE, extra=0.55), cloth.shirt),
        Shape(disc(upper.a, m.SHOULDER_R), cloth.shirt),
    ]
    if not cloth.contour:
        return Part(tuple(fills))
    contours = [Shape(outline, "line_skin", line=LINE) for outline in skin]
    contours.append(Shape(upper.outline(0.12, SLEEVE, extra=0.55), "line_shirt", line=LINE))
    return Part(tuple(fills), tuple(contours))

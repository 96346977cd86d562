"""The drawn parts of arms and legs, the same for both views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.pictures.body import measures as m
from bot.pictures.body.bones import Bone
from bot.pictures.body.distances import inside
from bot.pictures.drawn.geometry import placed, samples, unit
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape, closed, disc, open_line, ring

CUFF, SLEEVE = 0.74, 0.58
ROOT, SLEEVE_ROOT, OVERLAP = 0.2, 0.12, 0.05
SHIN_SHAPES = 5
"""Of a drawn leg: foot, ankle, bare shin, leggings and knee come before the thigh."""
CUTS, FARTHEST = 50, 1.4
"""How finely, and how far along a forearm, the place is sought where it goes behind the trunk."""
END_ON = 0.3
"""A thigh that points at the viewer has no edge of its own: it would run across the lap."""


@dataclass(frozen=True)
class Cloth:
    """Colour tokens of a limb; without edge tokens no contour is drawn (far limbs)."""

    skin: str
    shirt: str
    pants: str
    skin_edge: str = ""
    shirt_edge: str = ""
    pants_edge: str = ""
    shoe: str = "shoe"


NEAR = Cloth("skin", "shirt_near", "pants", "line_skin", "line_shirt", "line_pants")
FAR = Cloth("skin_far", "shirt_far", "pants_far", shoe="shoe_far")
FAR_BEFORE = replace(FAR, skin_edge="line_skin", shirt_edge="line_shirt", pants_edge="line_pants")
"""Of a far arm that comes before the body: without an edge it would be a stain on the shirt."""


def profile_foot(ankle: complex, along: float, toes: float = 0, flip: float = 1) -> Outline:
    """The foot from the side: `along` is the toe direction, `toes` bends the toes up."""
    bent = []
    for x, y in m.FOOT_TOES:
        spot = m.TOE_HINGE + (complex(x, y) - m.TOE_HINGE) * unit(toes)
        bent.append((spot.real, spot.imag))
    return ring(placed((*m.FOOT_HEEL, *bent, *m.FOOT_INSTEP), ankle, along, flip))


def shoe(ankle: complex, along: float, toes: float, cloth: Cloth) -> tuple[Shape, ...]:
    """A shoe on the foot, with a light sole."""
    bent = [m.TOE_HINGE + (complex(*spot) - m.TOE_HINGE) * unit(toes) for spot in m.SOLE_TOES]
    sole = open_line(placed((*m.SOLE_HEEL, *((z.real, z.imag) for z in bent)), ankle, along))
    upper = profile_foot(ankle, along, toes)
    return (Shape(upper, cloth.shoe, edge=cloth.pants_edge), Shape(sole, "cloth", line=1.5))


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


def wrist_bend(kind: str, bent: float, palm: float) -> tuple[str, float]:
    """Which way a wrist bends that turns a hand by `bent` on the page, and how far.

    An open hand is seen flat: it turns to its thumb or its little finger, and not far.
    """
    return ("wrist_aside", bent * palm) if kind == "open" else ("wrist", bent)


def thumb_on_edge(wrist: complex, along: float, kind: str) -> tuple[Outline, ...]:
    """The thumb of a hand seen on its edge, which points at the viewer; of other hands nothing.

    Of a hand that grips over an edge the gaps between its fingers.
    """
    if kind == "grip":
        rows = [
            ((m.FINGER_FROM, y), (m.FINGER_TO, y + 0.35), (m.FINGER_TO, y - 0.35))
            for y in m.BETWEEN_FINGERS
        ]
        return tuple(ring(placed(row, wrist, along)) for row in rows)
    return (ring(placed(m.THUMB_ON_EDGE, wrist, along)),) if kind == "edge" else ()


def leg_part(thigh: Bone, shin: Bone, foot: Outline, knee_r: float, cloth: Cloth) -> DrawnPart:
    """Foot, shin and thigh: leggings to the cuff, bare below it; no edge at the root."""
    skin = (foot, disc(shin.b, m.ANKLE_R), shin.outline(CUFF - 0.06, 1))
    pants = [shin.outline(0, CUFF, extra=0.35), disc(shin.a, knee_r)]
    root = [thigh.outline(0, ROOT + OVERLAP), disc(thigh.a, m.HIP_R)]
    end_on = abs(thigh.b - thigh.a) < END_ON * m.THIGH
    (root if end_on else pants).append(thigh.outline(ROOT, 1))
    return DrawnPart(
        (
            *(Shape(outline, cloth.skin, edge=cloth.skin_edge) for outline in skin),
            *(Shape(outline, cloth.pants, edge=cloth.pants_edge) for outline in pants),
            *(Shape(outline, cloth.pants) for outline in root),
        )
    )


def shin_apart(
    thigh: Bone, shin: Bone, foot: Outline, knee_r: float
) -> tuple[DrawnPart, DrawnPart]:
    """The thigh, and shin with foot, of a knee so bent that the shin is nearer to us."""
    whole = leg_part(thigh, shin, foot, knee_r, NEAR).shapes
    return DrawnPart(whole[SHIN_SHAPES:]), DrawnPart(whole[:SHIN_SHAPES])


def hand_apart(
    upper: Bone, fore: Bone, hand: tuple[Outline, ...], cloth: Cloth
) -> tuple[DrawnPart, DrawnPart]:
    """The arm down to its elbow, and the forearm with the hand: something may lie between them.

    The elbow is round in both, whichever lies before the other.
    """
    whole = arm_part(upper, fore, hand, cloth).shapes
    below = len(hand) + 2
    return DrawnPart(whole[below:]), DrawnPart(whole[: below + 1])


def goes_behind(fore: Bone, trunk: Sequence[complex]) -> Outline:
    """A forearm that goes round the edge of a trunk: it ends at that edge, without a cap."""
    way = [step / CUTS for step in range(int(FARTHEST * CUTS) + 1)]
    runs = []
    for side in (1, -1):
        last = max((t for t in way if inside(trunk, fore.at(t, side))), default=1.0)
        places = samples(fore.stations, 0, last, halves=False)
        runs.append([fore.at(t, side) for t in places])
    return closed(runs[0], reversed(runs[1]))


def arm_part(
    upper: Bone,
    fore: Bone,
    hand: tuple[Outline, ...],
    cloth: Cloth,
    thumb: tuple[Outline, ...] = (),
) -> DrawnPart:
    """Hand with a thumb on it, forearm, upper arm with its sleeve; no edge at the root."""
    skin = (
        *hand,
        disc(fore.b, m.WRIST_R),
        fore.outline(),
        disc(fore.a, m.ELBOW_R),
        upper.outline(SLEEVE - OVERLAP, 1),
    )
    sleeve = upper.outline(SLEEVE_ROOT, SLEEVE, extra=0.55)
    root = (upper.outline(0, SLEEVE_ROOT + OVERLAP, extra=0.55), disc(upper.a, m.SHOULDER_R))
    return DrawnPart(
        (
            *(Shape(outline, cloth.skin, edge=cloth.skin_edge) for outline in skin),
            Shape(sleeve, cloth.shirt, edge=cloth.shirt_edge),
            *(Shape(outline, cloth.shirt) for outline in root),
            *(Shape(outline, "skin_shade") for outline in thumb),
        )
    )

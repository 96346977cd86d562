"""Where the legs and arms of a side pose go: angles, or targets solved as two-bone chains."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from bot.knowledge.pictures.pose_parts import SideLimb
from bot.pictures.body import measures as m
from bot.pictures.body.bones import Bone
from bot.pictures.body.figure import Contact, PoseError
from bot.pictures.body.limbs import wrist_bend
from bot.pictures.body.spine import Spine
from bot.pictures.body.surfaces import Surface, palm_places
from bot.pictures.drawn.geometry import bend_angle, direction, point, turned, unit

FOREARM_HEIGHT = 4.2
WRIST_ON_FLOOR = 3.3
EASY_WRIST = 60.0
ABDUCTED = 0.5
ACROSS = ("arm", "shoulder")
"""On the other side of the body: the forearm crosses the page, either way along it is a bend,
as it is where the elbow points at the viewer or away."""


@dataclass(frozen=True)
class Chain:
    """A solved limb: two bones, the direction of its end, its angles and its contacts."""

    first: Bone
    second: Bone
    end_dir: float
    angles: dict[str, float]
    contacts: tuple[Contact, ...]
    palm: float = 1
    lean: float = 0


def reach(name: str, root: complex, target: complex, first: float, second: float) -> float:
    """Return the angle at the root towards a target; refuse one that is out of reach."""
    distance = abs(target - root)
    missing = distance - first - second
    if missing > 0.05:
        raise PoseError(f"{name}: the target is {missing:.1f} cm out of reach")
    if distance < abs(first - second):
        raise PoseError(f"{name}: the target is {abs(first - second) - distance:.1f} cm too near")
    return bend_angle(first, second, min(distance, first + second))


def solve_leg(name: str, root: complex, spine: Spine, limb: SideLimb, shift: complex) -> Chain:
    """Place thigh, shin and foot. Raises `PoseError` when a target is out of reach."""
    phi = spine.trunk
    contacts = []
    if limb.foot_at is not None:
        target = point(limb.foot_at) + shift
        seen = _seen(limb.knee_out, abs(target - root) / (m.THIGH + m.SHIN))
        angle = reach(f"{name}.leg", root, target, seen * m.THIGH, seen * m.SHIN)
        thigh_dir = direction(target - root) + angle * limb.knee_side
        knee = root + seen * m.THIGH * unit(thigh_dir)
        shin_dir = direction(target - knee)
    elif limb.knee_at is not None:
        target = point(limb.knee_at) + shift
        thigh_dir = direction(target - root)
        knee = root + m.THIGH * unit(thigh_dir)
        contacts.append(Contact(f"{name}.knee", abs(knee.imag - target.imag)))
        shin_dir = thigh_dir - limb.knee if limb.shin_dir is None else limb.shin_dir
    else:
        thigh_dir = phi + 180 + limb.hip
        knee = root + m.THIGH * unit(thigh_dir)
        shin_dir = thigh_dir - limb.knee if limb.shin_dir is None else limb.shin_dir
    foot_dir = shin_dir + 90 + limb.ankle if limb.foot_dir is None else limb.foot_dir
    ankle = knee + (m.SHIN if limb.foot_at is None else seen * m.SHIN) * unit(shin_dir)
    angles = {f"{name}.hip": turned(thigh_dir - phi - 180, -120)}
    if limb.knee_out < ABDUCTED:  # beyond it the shin leaves the plane of the picture
        angles[f"{name}.knee"] = turned(thigh_dir - shin_dir, -120)
        angles[f"{name}.ankle"] = turned(foot_dir - shin_dir - 90)
    thigh, shin = Bone(root, knee, m.THIGH_SIDE), Bone(knee, ankle, m.SHIN_SIDE)
    return Chain(thigh, shin, foot_dir, angles, tuple(contacts))


def solve_arm(
    name: str,
    root: complex,
    spine: Spine,
    limb: SideLimb,
    shift: complex,
    surface: Surface | None = None,
) -> Chain:
    """Place upper arm, forearm and hand; on a `surface` the palm is laid flat.

    Raises `PoseError` when a target is out of reach.
    """
    phi = spine.heading(m.SHOULDER_S)
    if limb.forearm_on is not None:
        return _forearm_laid(name, root, phi, limb, shift)
    if limb.hand_at is not None:
        target = _hand_target(name, root, limb, shift)
        return _to_wrist(name, root, phi, limb, target, limb.hand_dir, limb.palm)
    if surface is not None:
        ways = [
            replace(_to_wrist(name, root, phi, limb, wrist, along, palm), lean=lean)
            for wrist, along, palm, lean in palm_places(surface)
            if abs(wrist - root) < m.UPPER + m.FORE
        ]
        if not ways:
            raise PoseError(f"{name}.arm: '{limb.hand_on}' is out of reach")
        return min(ways, key=_strain)
    upper_dir = phi + 180 + limb.shoulder
    elbow = root + m.UPPER * unit(upper_dir)
    fore_dir = upper_dir + limb.elbow if limb.fore_dir is None else limb.fore_dir
    return _arm(name, root, phi, elbow, elbow + m.FORE * unit(fore_dir), limb, limb.hand_dir)


def _seen(out: float, stretched: float) -> float:
    """The share of both bones that is seen when their joint is turned to the viewer."""
    return 1 - out * (1 - stretched)


def _strain(way: Chain) -> float:
    """How forced a hand lies: a bent wrist, or fingers that leave the surface."""
    wrist, lean = turned(way.end_dir - way.second.heading), way.lean
    return max(0.0, abs(wrist) - EASY_WRIST) * 2 + abs(wrist) / 10 + abs(lean)


def _forearm_laid(name: str, root: complex, phi: float, limb: SideLimb, shift: complex) -> Chain:
    floor = (limb.forearm_on or 0) + shift.imag
    drop = root.imag - floor - FOREARM_HEIGHT
    if drop > m.UPPER:
        raise PoseError(f"{name}.arm: the elbow is {drop - m.UPPER:.1f} cm above the floor")
    aside = limb.elbow_x * math.sqrt(m.UPPER**2 - drop**2)
    elbow = complex(root.real + aside, floor + FOREARM_HEIGHT)
    fall = math.degrees(math.asin((WRIST_ON_FLOOR - FOREARM_HEIGHT) / m.FORE))
    fore_dir = fall if limb.fore_dir is None else limb.fore_dir
    contact = Contact(f"{name}.elbow", abs(elbow.imag - floor - FOREARM_HEIGHT))
    wrist = elbow + m.FORE * unit(fore_dir)
    return _arm(name, root, phi, elbow, wrist, limb, limb.hand_dir, contacts=(contact,))


def _to_wrist(
    name: str,
    root: complex,
    phi: float,
    limb: SideLimb,
    wrist: complex,
    hand_dir: float | None,
    palm: float,
) -> Chain:
    seen = _seen(limb.elbow_out, abs(wrist - root) / (m.UPPER + m.FORE))
    angle = reach(f"{name}.arm", root, wrist, seen * m.UPPER, seen * m.FORE)
    elbow = root + seen * m.UPPER * unit(direction(wrist - root) + angle * limb.elbow_side)
    return _arm(name, root, phi, elbow, wrist, limb, hand_dir, palm)


def _arm(
    name: str,
    root: complex,
    phi: float,
    elbow: complex,
    wrist: complex,
    limb: SideLimb,
    hand_dir: float | None,
    palm: float | None = None,
    contacts: tuple[Contact, ...] = (),
) -> Chain:
    upper_dir, fore_dir = direction(elbow - root), direction(wrist - elbow)
    along = fore_dir + limb.wrist if hand_dir is None else hand_dir
    bent = turned(fore_dir - upper_dir)
    either_way = limb.hand_on in ACROSS or limb.elbow_out >= ABDUCTED
    flat = limb.palm if palm is None else palm
    way, wrist_bent = wrist_bend(limb.hand, turned(along - fore_dir), flat)
    angles = {f"{name}.elbow": abs(bent) if either_way else bent, f"{name}.{way}": wrist_bent}
    if limb.elbow_out < ABDUCTED:  # beyond it the upper arm leaves the plane of the picture
        angles[f"{name}.shoulder"] = turned(upper_dir - phi - 180, -90)
    upper, fore = Bone(root, elbow, m.UPPER_ARM), Bone(elbow, wrist, m.FOREARM)
    return Chain(upper, fore, along, angles, contacts, flat)


def _hand_target(name: str, root: complex, limb: SideLimb, shift: complex) -> complex:
    assert limb.hand_at is not None  # noqa: S101 - told to the type checker
    x, y = limb.hand_at
    if not isinstance(x, str):
        return complex(x, y) + shift
    length = 0.995 * (m.UPPER + m.FORE)
    height = y + shift.imag
    drop = root.imag - height
    if abs(drop) > length:
        raise PoseError(f"{name}.arm: the floor is {abs(drop) - length:.1f} cm out of reach")
    aside = math.sqrt(length**2 - drop**2)
    return complex(root.real + (aside if x == "+" else -aside), height)

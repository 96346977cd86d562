"""Where the legs and arms of a front pose go: angles, free directions, or joint positions."""

from __future__ import annotations

from dataclasses import dataclass

from bot.knowledge.pictures.pose_parts import FrontLimb
from bot.pictures.body import measures as m
from bot.pictures.body.figure import PoseError
from bot.pictures.drawn.geometry import bend_angle, direction, point, unit

OVERREACH = 1.04


@dataclass(frozen=True)
class Joints:
    """Root, middle joint and end of a limb of a front view."""

    root: complex
    middle: complex
    end: complex


def solve_front_arm(name: str, root: complex, phi: float, limb: FrontLimb, out: float) -> Joints:
    """Place elbow and wrist; `out` is 1 on the right of the picture, -1 on the left."""
    if limb.hand_at is not None and limb.elbow_at is None:
        return _chain(f"{name}.arm", root, point(limb.hand_at), m.UPPER, m.FORE, limb, -out)
    if limb.elbow_at is not None:
        elbow = _given(f"{name}.elbow", root, point(limb.elbow_at), m.UPPER)
    else:
        angle = phi + 180 + out * limb.abd if limb.upper_dir is None else limb.upper_dir
        elbow = root + m.UPPER * limb.upper_len * unit(angle)
    if limb.hand_at is not None:
        return Joints(root, elbow, _given(f"{name}.hand", elbow, point(limb.hand_at), m.FORE))
    bent = direction(elbow - root) + out * limb.elbow
    angle = bent if limb.fore_dir is None else limb.fore_dir
    return Joints(root, elbow, elbow + m.FORE * limb.fore_len * unit(angle))


def solve_front_leg(name: str, root: complex, phi: float, limb: FrontLimb, out: float) -> Joints:
    """Place knee and ankle; `out` is 1 on the right of the picture, -1 on the left."""
    if limb.foot_at is not None and limb.knee_at is None:
        return _chain(f"{name}.leg", root, point(limb.foot_at), m.THIGH, m.SHIN, limb, out)
    if limb.knee_at is not None:
        knee = _given(f"{name}.knee", root, point(limb.knee_at), m.THIGH)
    else:
        angle = phi + 180 + out * limb.hip if limb.thigh_dir is None else limb.thigh_dir
        knee = root + m.THIGH * limb.thigh_len * unit(angle)
    if limb.foot_at is not None:
        return Joints(root, knee, _given(f"{name}.foot", knee, point(limb.foot_at), m.SHIN))
    bent = direction(knee - root) - out * limb.knee
    angle = bent if limb.shin_dir is None else limb.shin_dir
    return Joints(root, knee, knee + m.SHIN * limb.shin_len * unit(angle))


def _given(name: str, root: complex, target: complex, length: float) -> complex:
    missing = abs(target - root) - OVERREACH * length
    if missing > 0:
        raise PoseError(f"{name}: the target is {missing:.1f} cm out of reach")
    return target


def _chain(
    name: str, root: complex, target: complex, first: float, second: float, limb: FrontLimb,
    out: float,
) -> Joints:  # fmt: skip
    distance = abs(target - root)
    missing = distance - OVERREACH * (first + second)
    if missing > 0:
        raise PoseError(f"{name}: the target is {missing:.1f} cm out of reach")
    angle = bend_angle(first, second, min(distance, first + second))
    heading = direction(target - root) + out * limb.elbow_side * angle
    return Joints(root, root + min(first, distance) * unit(heading), target)

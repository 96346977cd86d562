"""Solve a pose seen from the front, turned by 90 degrees for lying on the side."""

from __future__ import annotations

import math

from bot.knowledge.pictures.pose_parts import FrontLimb, FrontPose
from bot.pictures.body import measures as m
from bot.pictures.body.bones import Bone
from bot.pictures.body.figure import Figure
from bot.pictures.body.front_head import front_head, front_neck
from bot.pictures.body.front_limbs import Joints, solve_front_arm, solve_front_leg
from bot.pictures.body.limbs import (
    NEAR,
    arm_part,
    front_foot,
    hand_outlines,
    leg_part,
    profile_foot,
    shin_apart,
    thumb_on_edge,
    wrist_bend,
)
from bot.pictures.body.spine import spine_curve
from bot.pictures.drawn.geometry import Station, turned, unit
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape

ORDER = (
    "left.leg", "right.leg", "neck", "torso", "tint", "head", "left.arm", "right.arm",
)  # fmt: skip
NARROWEST, SEEN_ALONG = 0.62, 0.5
SIDES = {"left": -1.0, "right": 1.0}


def solve_front(pose: FrontPose) -> Figure:
    """Return the figure of a front pose. Raises `PoseError` when it cannot be reached."""
    spine = spine_curve(pose.trunk + pose.pelvis_drop, pose.spine, {})
    spine = spine.moved(complex(pose.x, m.FRONT_HIP_HEIGHT if pose.y is None else pose.y))
    narrow = max(NARROWEST, math.cos(math.radians(pose.turn)))
    lift = max(0.0, min(pose.left.shrug, pose.right.shrug))
    stations = _lifted_stations(_turned_stations(narrow), lift)
    collar = stations[-1][0]
    neck = Bone(spine.at(52), spine.at(65), m.NECK_FRONT, flip=-1)
    head, head_part = front_head(
        spine.at(65), spine.heading(65) - pose.spine.head, pose.look, pose.eyes
    )
    parts = {
        "neck": front_neck(neck),
        "torso": DrawnPart(
            (
                Shape(spine.outline(stations, -9, 14), "pants"),
                Shape(spine.outline(stations, m.HEM, collar, 0.6), "shirt"),
            )
        ),
        "head": head_part,
    }
    outlines = {
        "torso": spine.outline(stations, -9, collar), "neck": neck.outline(), "head": head,
    }  # fmt: skip
    bones: dict[str, Bone] = {}
    joints = {"hip": spine.hip, "skull": spine.at(65), "head": spine.at(65) + 6j}
    floors = dict.fromkeys(("torso", "neck", "head"), pose.floor_min)
    shoulder_phi = spine.heading(m.FRONT_SHOULDER_S)
    for side, out in SIDES.items():
        limb: FrontLimb = getattr(pose, side)
        root = spine.beside(m.FRONT_SHOULDER_S, out * m.FRONT_SHOULDER * narrow)
        root += limb.shrug * unit(shoulder_phi)
        arm = solve_front_arm(side, root, shoulder_phi, limb, out)
        leg = solve_front_leg(side, spine.beside(0, out * m.FRONT_HIP), spine.trunk, limb, out)
        hand = hand_outlines(arm.end, _hand_dir(limb, arm), limb.hand, -out * limb.palm)
        foot = _foot(limb, leg, out)
        outlines[f"{side}.foot"], outlines[f"{side}.hand"] = foot, hand[-1]
        thumb = thumb_on_edge(arm.end, _hand_dir(limb, arm), limb.hand)
        drawn = _limb_parts(arm, leg, hand, thumb, foot, out)
        for name, (bone, part) in drawn.items():
            bones[f"{side}.{name}"] = bone
            outlines[f"{side}.{name}"] = bone.outline()
            if part is not None:
                key = f"{side}.{'leg' if name == 'thigh' else 'arm'}"
                parts[key] = part
                floors[key] = pose.floor_min
        if f"{side}.shin" in pose.order:
            thigh, shin = bones[f"{side}.thigh"], bones[f"{side}.shin"]
            upper, lower = shin_apart(thigh, shin, foot, m.KNEE_FRONT_R)
            parts |= {f"{side}.leg": upper, f"{side}.shin": lower}
            floors[f"{side}.shin"] = pose.floor_min
        joints.update(_named(side, arm, leg, _hand_dir(limb, arm)))
    angles = {name: float(getattr(pose.spine, name)) for name in ("lumbar", "thorax", "neck")}
    angles |= _wrists(pose, bones)
    return Figure(
        spine, stations, Bone(spine.at(56), spine.at(65), m.NECK_FRONT), parts,
        pose.order or ORDER, bones, outlines, joints, angles, (), floors, mirrored_sides=True,
    )  # fmt: skip


def _turned_stations(narrow: float) -> tuple[Station, ...]:
    """Chest and shoulders look narrower when the trunk is turned; the pelvis stays."""
    if narrow == 1:
        return m.TORSO_FRONT
    rows = []
    for s, plus, minus in m.TORSO_FRONT:
        share = max(0.0, min(1.0, (s - 11) / 21)) if s < 54 else 0.0
        factor = 1 - (1 - narrow) * share
        rows.append((s, plus * factor, minus * factor))
    return tuple(rows)


def _lifted_stations(stations: tuple[Station, ...], lift: float) -> tuple[Station, ...]:
    """Shrugged shoulders take the outline along, in a slope up to the neck."""
    lifted = {47: 0.75, 51: 0.85, 54: 0.75, 57: 0.6}
    return tuple((s + lifted.get(int(s), 0) * lift, plus, minus) for s, plus, minus in stations)


def _wrists(pose: FrontPose, bones: dict[str, Bone]) -> dict[str, float]:
    """How far each wrist bends; a forearm that points at the viewer has no direction to tell."""
    bends = {}
    for side in SIDES:
        limb, fore = getattr(pose, side), bones[f"{side}.fore"]
        if limb.hand_dir is not None and abs(fore.b - fore.a) > SEEN_ALONG * m.FORE:
            bent = turned(limb.hand_dir - fore.heading)
            way, angle = wrist_bend(limb.hand, bent, -SIDES[side] * limb.palm)
            bends[f"{side}.{way}"] = angle
    return bends


def _hand_dir(limb: FrontLimb, arm: Joints) -> float:
    if limb.hand_dir is not None:
        return limb.hand_dir
    return Bone(arm.middle, arm.end, m.FOREARM).heading


def _limb_parts(
    arm: Joints,
    leg: Joints,
    hand: tuple[Outline, ...],
    thumb: tuple[Outline, ...],
    foot: Outline,
    out: float,
) -> dict[str, tuple[Bone, DrawnPart | None]]:
    thigh = Bone(leg.root, leg.middle, m.THIGH_FRONT, flip=out)
    shin = Bone(leg.middle, leg.end, m.SHIN_FRONT, flip=out)
    upper = Bone(arm.root, arm.middle, m.UPPER_ARM, flip=out)
    fore = Bone(arm.middle, arm.end, m.FOREARM, flip=out)
    leg_drawn = leg_part(thigh, shin, foot, m.KNEE_FRONT_R, NEAR)
    return {
        "thigh": (thigh, leg_drawn),
        "shin": (shin, None),
        "upper": (upper, arm_part(upper, fore, hand, NEAR, thumb)),
        "fore": (fore, None),
    }


def _foot(limb: FrontLimb, leg: Joints, out: float) -> Outline:
    if limb.foot == "front":
        return front_foot(leg.end, out, -90 if limb.foot_dir is None else limb.foot_dir)
    shin = Bone(leg.middle, leg.end, m.SHIN_FRONT).heading
    own = shin if limb.foot == "point" else shin + 90 * out
    along = own if limb.foot_dir is None else limb.foot_dir
    instep_left = math.cos(math.radians(turned(along + 90 - shin - 180))) >= 0
    return profile_foot(leg.end, along, flip=(1 if instep_left else -1) * limb.foot_flip)


def _named(side: str, arm: Joints, leg: Joints, hand_dir: float) -> dict[str, complex]:
    return {
        f"{side}.hip": leg.root,
        f"{side}.knee": leg.middle,
        f"{side}.ankle": leg.end,
        f"{side}.shoulder": arm.root,
        f"{side}.elbow": arm.middle,
        f"{side}.wrist": arm.end,
        f"{side}.hand": arm.end + 6 * unit(hand_dir),
    }

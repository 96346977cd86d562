"""Solve a pose seen from the side: trunk, place, legs, arms, head (figures section 3)."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.pictures.pose_parts import SideLimb, SidePose
from bot.pictures.body import measures as m
from bot.pictures.body.bones import Bone
from bot.pictures.body.figure import Contact, Figure, PoseError
from bot.pictures.body.front_head import front_head
from bot.pictures.body.limbs import (
    FAR,
    FAR_BEFORE,
    NEAR,
    SLEEVE,
    arm_part,
    goes_behind,
    hand_apart,
    hand_outlines,
    leg_part,
    profile_foot,
    shin_apart,
    shoe,
    thumb_on_edge,
)
from bot.pictures.body.profile_head import head_in_profile, head_outlines
from bot.pictures.body.rolled_shoulder import rolled_shoulder
from bot.pictures.body.side_limbs import Chain, solve_arm, solve_leg
from bot.pictures.body.spine import SKULL, Spine, spine_curve
from bot.pictures.body.surfaces import HEAD, TRUNK, surface
from bot.pictures.drawn.geometry import turned, unit
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape, disc

ORDER = (
    "far.leg", "far.arm", "neck", "pelvis", "near.leg", "shirt", "head", "tint", "near.arm",
)  # fmt: skip
FOLDED = (
    "far.leg", "far.arm", "neck", "pelvis", "shirt", "head", "near.leg", "tint", "near.arm",
)  # fmt: skip
FOLD_AT = 70.0
STRETCHED = 0.985
HEAD_POINTS = {
    "profile": tuple(complex(*place) for place in (*m.HEAD, *m.HAIR)),
    "front": tuple(complex(*place) for place in (*m.FACE, *m.HAIR_FRONT)),
}


def solve_side(pose: SidePose) -> Figure:
    """Return the figure of a side pose. Raises `PoseError` when it cannot be reached."""
    limbs = {"near": pose.near, "far": far_limb(pose)}
    spine = _head_laid(pose, _placed_spine(pose))
    head_dir = spine.heading(65) - pose.spine.head - m.NEUTRAL["head"]
    skull = spine.at(SKULL) + m.DEPTH / 2
    legs, arms = {}, {}
    for side, limb in limbs.items():
        shift = m.DEPTH if side == "far" else 0j
        ground = complex(shift.real, _far_floor(pose)) if side == "far" else shift
        legs[side] = solve_leg(side, spine.hip + shift, spine, limb, ground)
    for side, limb in limbs.items():
        shift = m.DEPTH if side == "far" else 0j
        place = surface(limb.hand_on or "free", side, spine, legs, skull, head_dir)
        on_wall = complex(0, shift.imag) if limb.hand_on == "wall" else shift
        root = _shoulder(spine, limb) + shift
        arms[side] = solve_arm(side, root, spine, limb, on_wall, place)
    return _figure(pose, limbs, spine, legs, arms, head_dir)


def _far_floor(pose: SidePose) -> float:
    """How high far feet stand: deeper in the picture, but on its line where they stand alone."""
    return 0.0 if pose.far_alone else m.DEPTH.imag


def far_limb(pose: SidePose) -> SideLimb:
    """Return the far limbs with what they inherit from the near ones."""
    own = {name: getattr(pose.far, name) for name in pose.far.model_fields_set}
    return pose.near.model_copy(update=own)


def _shoulder(spine: Spine, limb: SideLimb) -> complex:
    along, forward = limb.scap
    phi = spine.heading(m.SHOULDER_S)
    return spine.beside(m.SHOULDER_S, -0.5) + along * unit(phi) + forward * unit(phi - 90)


def _placed_spine(pose: SidePose) -> Spine:
    trunk = _fitted_trunk(pose) if pose.fit else pose.trunk
    spine = spine_curve(trunk, pose.spine, m.NEUTRAL)
    if pose.hip is not None:
        return spine.moved(complex(*pose.hip))
    lowest = min(_lowest(part, pose, spine) for part in pose.rest or ("near.foot",))
    sunk = m.DEPTH.imag if pose.far_alone else 0.0
    return spine.moved(complex(pose.x, pose.floor - lowest - sunk))


def _lowest(part: str, pose: SidePose, spine: Spine) -> float:
    if part == "torso":
        return spine.outline(m.TORSO_SIDE, -9, 57).lowest()
    side, _, segment = part.partition(".")
    limb = pose.near if side == "near" else far_limb(pose)
    leg = solve_leg(side, 0j, spine, limb.model_copy(update={"foot_at": None}), 0j)
    if segment == "thigh":
        return leg.first.outline().lowest()
    if segment == "shin":
        return leg.second.outline().lowest()
    if segment == "foot":
        return profile_foot(leg.second.b, leg.end_dir, limb.toes).lowest()
    raise PoseError(f"rest: '{part}' is none of torso, near.thigh, near.shin, near.foot")


def _fitted_trunk(pose: SidePose) -> float:
    """Turn the trunk up to 30 degrees so that the arms stand on the floor."""
    if pose.hip is None:
        raise PoseError("fit: needs the key 'hip'")
    flat = spine_curve(0, pose.spine, m.NEUTRAL)
    arm = _shoulder(flat, pose.near)
    hip = complex(*pose.hip)
    best = (float("inf"), pose.trunk)
    for step in range(-120, 121):
        trunk = pose.trunk + step / 4
        shoulder = hip + arm * unit(trunk)
        if pose.fit == "forearm":
            off = shoulder.imag - pose.floor - STRETCHED * m.UPPER - 4.2
        else:
            if pose.near.hand_at is None or isinstance(pose.near.hand_at[0], str):
                raise PoseError("fit: hand needs 'near.hand_at' with numbers")
            target = complex(*pose.near.hand_at)  # type: ignore[arg-type]
            off = abs(shoulder - target) - STRETCHED * (m.UPPER + m.FORE)
        best = min(best, (abs(off) + abs(step) / 400, trunk))
    return best[1]


def _head_laid(pose: SidePose, spine: Spine) -> Spine:
    """Bend the neck so that the head lies on its surface."""
    if pose.head_on is None:
        return spine

    def cost(neck: float) -> float:
        bend = neck + m.NEUTRAL["neck"]
        off = _head_height(pose, spine.skull(bend), spine.heading(56) - bend)
        return abs(off) + 0.02 * abs(neck - pose.spine.neck)

    low, high = m.RANGES["neck"]
    rough = min((low + 4 * step for step in range(int((high - low) / 4) + 1)), key=cost)
    near = [rough + step / 4 for step in range(-16, 17) if low <= rough + step / 4 <= high]
    return spine.with_neck(min(near, key=cost) + m.NEUTRAL["neck"])


def _head_height(pose: SidePose, skull: complex, along: float) -> float:
    """How far the head hangs above its surface; `along` is the direction of the neck's end."""
    axis = unit(along - pose.spine.head - m.NEUTRAL["head"] - 90)
    lowest = min((point * axis).imag for point in HEAD_POINTS[pose.look])
    return skull.imag + m.DEPTH.imag / 2 + lowest - (pose.head_on or 0)


def _figure(
    pose: SidePose,
    limbs: dict[str, SideLimb],
    spine: Spine,
    legs: dict[str, Chain],
    arms: dict[str, Chain],
    head_dir: float,
) -> Figure:
    neck = Bone(spine.at(53), spine.at(65), m.NECK_SIDE, flip=-1)
    torso = spine.outline(m.TORSO_SIDE, -9, 57)
    head, head_part = _head(pose, spine.at(65) + m.DEPTH / 2, head_dir, arms["far"])
    parts = {
        "neck": DrawnPart(
            (
                Shape(neck.outline(), "skin"),
                Shape(disc(spine.at(65), 5.0), "skin"),
                *_chin_shade(limbs, neck),
            )
        ),
        "pelvis": DrawnPart((Shape(spine.outline(m.TORSO_SIDE, -9, 14), "pants"),)),
        "shirt": DrawnPart((Shape(spine.outline(m.TORSO_SIDE, m.HEM, 57, 0.6), "shirt"),)),
        "head": head_part,
    }
    bones, outlines, joints = {}, {"torso": torso, "neck": neck.outline(), "head": head}, {}
    bends = {
        "lumbar": pose.spine.lumbar,
        "thorax": pose.spine.thorax,
        "neck": spine.bends[2] - m.NEUTRAL["neck"],
        "head": pose.spine.head,
    }
    angles, contacts, floors = bends, [], {"torso": 0.0, "neck": 0.0, "head": 0.0}
    if pose.head_on is not None:
        off = _head_height(pose, spine.at(SKULL), spine.heading(SKULL))
        contacts.append(Contact("head", abs(off)))
    for side, limb in limbs.items():
        cloth = NEAR if side == "near" else FAR
        leg, arm = legs[side], arms[side]
        foot = profile_foot(leg.second.b, leg.end_dir, limb.toes)
        hand = hand_outlines(arm.second.b, arm.end_dir, limb.hand, arm.palm)
        outlines[f"{side}.foot"], outlines[f"{side}.hand"] = foot, hand[-1]
        parts[f"{side}.leg"] = leg_part(leg.first, leg.second, foot, m.KNEE_R, cloth)
        if f"{side}.shin" in pose.order:
            thigh, shin = shin_apart(leg.first, leg.second, foot, m.KNEE_R)
            parts |= {f"{side}.leg": thigh, f"{side}.shin": shin}
        if pose.shoes:
            shod = shoe(leg.second.b, leg.end_dir, limb.toes, cloth)
            parts[f"{side}.leg"] = DrawnPart((*parts[f"{side}.leg"].shapes, *shod))
        if f"{side}.hand" in pose.order:
            before = cloth if side == "near" else FAR_BEFORE
            upper, fore = hand_apart(arm.first, arm.second, hand, before)
            parts |= {f"{side}.arm": upper, f"{side}.hand": fore}
        else:
            thumb = thumb_on_edge(arm.second.b, arm.end_dir, limb.hand)
            parts[f"{side}.arm"] = arm_part(arm.first, arm.second, hand, cloth, thumb)
        if f"{side}.palm" in pose.order:
            before = NEAR if side == "near" else FAR_BEFORE
            bare = parts[f"{side}.arm"].shapes[len(hand) :]
            if limb.hand == "slid":
                cut = goes_behind(arm.second, parts["shirt"].shapes[0].outline.points)
                bare = (replace(bare[1], outline=cut), *bare[2:])
            parts |= {
                f"{side}.arm": DrawnPart(bare),
                f"{side}.palm": DrawnPart(
                    tuple(Shape(part, before.skin, edge=before.skin_edge) for part in hand)
                ),
            }
        if side == "near":
            shade, edge = rolled_shoulder(limb, arm.first.a, spine)
            parts["shirt"] = DrawnPart((*parts["shirt"].shapes, *shade))
            parts["near.arm"] = DrawnPart((*parts["near.arm"].shapes, *edge))
        for name, bone in zip(
            ("thigh", "shin", "upper", "fore"),
            (leg.first, leg.second, arm.first, arm.second),
            strict=True,
        ):
            bones[f"{side}.{name}"] = bone
            outlines[f"{side}.{name}"] = bone.outline()
        angles = {**angles, **leg.angles, **arm.angles}
        contacts += [*leg.contacts, *arm.contacts]
        depth = m.DEPTH.imag if side == "far" else 0.0
        floors[f"{side}.leg"] = _far_floor(pose) if side == "far" else depth
        laid = limb.hand_on in (*TRUNK, *HEAD)  # on the middle of the body
        floors |= dict.fromkeys(_arm_parts(parts, side), 0.0 if laid else depth)
        joints.update(_joints(side, leg, arm, limb.hand))
    joints.update(hip=spine.hip, head=spine.at(65) + 7 * unit(head_dir), skull=spine.at(65))
    folded = turned(angles["near.hip"]) >= FOLD_AT
    return Figure(
        spine, m.TORSO_SIDE, Bone(spine.at(56), spine.at(65), m.NECK_SIDE), parts,
        pose.order or (FOLDED if folded else ORDER), bones, outlines, joints, angles,
        tuple(contacts), floors, mirrored_sides=False,
    )  # fmt: skip


def _chin_shade(limbs: dict[str, SideLimb], neck: Bone) -> tuple[Shape, ...]:
    """The shade of the chin, where an arm behind the head has the same colour as chin and mouth."""
    if all(limb.hand_on != "back_of_head" for limb in limbs.values()):
        return ()
    return (Shape(neck.outline(0.45, 1), "skin_shade", opacity=0.35),)


def _arm_parts(parts: dict[str, DrawnPart], side: str) -> list[str]:
    return [name for name in (f"{side}.arm", f"{side}.hand", f"{side}.palm") if name in parts]


def _head(pose: SidePose, skull: complex, along: float, far: Chain) -> tuple[Outline, DrawnPart]:
    """The head in profile, or with the face turned to us."""
    if pose.look == "front":
        return front_head(skull, along, pose.look, pose.eyes)
    heads = head_outlines(skull, along)
    bare = (far.first.outline(SLEEVE, 1), far.second.outline())
    return heads[0], head_in_profile(heads, bare)


def _joints(side: str, leg: Chain, arm: Chain, kind: str) -> dict[str, complex]:
    foot, hand = unit(leg.end_dir), unit(arm.end_dir)
    return {
        f"{side}.hip": leg.first.a,
        f"{side}.knee": leg.second.a,
        f"{side}.ankle": leg.second.b,
        f"{side}.sole": leg.second.b + complex(6, -7.4) * foot,
        f"{side}.sole_front": leg.second.b + complex(11, -8.0) * foot,
        f"{side}.shoulder": arm.first.a,
        f"{side}.elbow": arm.second.a,
        f"{side}.wrist": arm.second.b,
        f"{side}.hand": arm.second.b + m.MIDDLE_OF_HAND.get(kind, 6.0) * hand,
    }

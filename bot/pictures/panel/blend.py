"""Poses between a start and an end pose, for arrows that follow the motion."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from bot.knowledge.pictures.pose_parts import FrontPose, SideLimb, SidePose
from bot.pictures.body.figure import Figure
from bot.pictures.body.front_view import solve_front
from bot.pictures.body.side_view import far_limb, solve_side
from bot.pictures.body.surfaces import HEAD, LEG, OTHER, TRUNK

LAID = (*TRUNK, *LEG, *HEAD, *(OTHER + place for place in LEG))
LEG_KEYS = ("foot_at", "knee_at", "shin_dir", "foot_dir")
ARM_KEYS = ("hand_at", "forearm_on", "fore_dir", "hand_dir", "elbow_out", "hand_on")
SEARCHED = ("rest", "fit", "head_on")
SIGNS = ("palm", "elbow_side", "knee_side", "foot_flip")
UPRIGHT = {
    "trunk", "x", "hip", "knee", "ankle", "shoulder", "elbow", "wrist", "abd", "lumbar", "thorax",
    "neck", "head", "toes", "turn",
}  # fmt: skip
Pose = SidePose | FrontPose


def solve(pose: Pose) -> Figure:
    """Return the figure of a pose of either view. Raises `PoseError`."""
    return solve_side(pose) if isinstance(pose, SidePose) else solve_front(pose)


def between(start: Pose, end: Pose, share: float) -> Pose:
    """Return the pose `share` (0 to 1) of the way; searching keys count only if both have them."""
    one, two = alike(start, end)
    return _built(start, _mixed(_written(one), _written(two), share))


@lru_cache(maxsize=8)
def alike(start: Pose, end: Pose) -> tuple[Pose, Pose]:
    """Return both poses with limbs that are written in the same way.

    A limb that stands on a target in one pose and bends by angles in the other is written by its
    solved angles, or seen from the front by its solved joints, in both.
    """
    raws = [_written(start), _written(end)]
    figures: list[Figure] = []
    for side in ("near", "far") if isinstance(start, SidePose) else ("left", "right"):
        for kind, replaced in ((_leg_kind, _leg_solved), (_arm_kind, _arm_solved)):
            limbs = [raw.get(side, {}) for raw in raws]
            if kind(limbs[0]) == kind(limbs[1]):
                continue
            figures = figures or [solve(start), solve(end)]
            for raw, limb, figure in zip(raws, limbs, figures, strict=True):
                raw[side] = replaced(limb, figure, side)
    if not figures:
        return start, end
    return _built(start, raws[0]), _built(end, raws[1])


def _leg_kind(limb: Mapping[str, Any]) -> tuple[bool, ...]:
    return tuple(limb.get(key) is not None for key in ("foot_at", "knee_at", "shin_dir"))


def _arm_kind(limb: Mapping[str, Any]) -> tuple[Any, ...]:
    hand, on = limb.get("hand_at"), limb.get("hand_on")
    laid = on if hand is None and on in LAID else None
    written = tuple(limb.get(key) is not None for key in ("hand_at", "elbow_at", "forearm_on"))
    return (*written, isinstance(hand, tuple) and isinstance(hand[0], str), laid)


def _leg_solved(limb: Mapping[str, Any], figure: Figure, side: str) -> dict[str, Any]:
    if figure.mirrored_sides:
        return {
            **limb,
            "knee_at": _spot(figure, side, "knee"),
            "foot_at": _spot(figure, side, "ankle"),
        }
    kept = {key: limb[key] for key in limb if key not in LEG_KEYS}
    return kept | {key: figure.angles[f"{side}.{key}"] for key in ("hip", "knee", "ankle")}


def _arm_solved(limb: Mapping[str, Any], figure: Figure, side: str) -> dict[str, Any]:
    if figure.mirrored_sides:
        return {
            **limb,
            "elbow_at": _spot(figure, side, "elbow"),
            "hand_at": _spot(figure, side, "wrist"),
        }
    kept = {key: limb[key] for key in limb if key not in ARM_KEYS}
    bends = {
        key: figure.angles[f"{side}.{key}"]
        for key in ("shoulder", "elbow", "wrist")
        if f"{side}.{key}" in figure.angles
    }
    return kept | bends | {"hand_on": "free"}


def _spot(figure: Figure, side: str, joint: str) -> tuple[float, float]:
    spot = figure.joints[f"{side}.{joint}"]
    return spot.real, spot.imag


def _written(pose: Pose) -> dict[str, Any]:
    raw: dict[str, Any] = pose.model_dump(exclude_unset=True)
    if isinstance(pose, SidePose):
        raw["far"] = far_limb(pose).model_dump(exclude_unset=True)
    return raw


def _built(like: Pose, raw: dict[str, Any]) -> Pose:
    """Return a pose of the same view; its far limbs take nothing over from the near ones."""
    if isinstance(like, SidePose):
        raw = {**raw, "far": {**SideLimb().model_dump(), **raw["far"]}}
    return type(like)(**raw)


def _mixed(a: Mapping[str, Any], b: Mapping[str, Any], share: float) -> dict[str, Any]:
    mixed: dict[str, Any] = {}
    for key in sorted({*a, *b}):
        one, two = a.get(key), b.get(key)
        if isinstance(one, Mapping) or isinstance(two, Mapping):
            mixed[key] = _mixed(one or {}, two or {}, share)
        elif key in a and key in b:
            value = two if key in SIGNS else _value(one, two, share)
            if value is not None:
                mixed[key] = value
        elif key in UPRIGHT and key not in SEARCHED and not isinstance(one or two, tuple):
            mixed[key] = _value(one or 0, two or 0, share)
        elif key not in SEARCHED and isinstance(one if two is None else two, (str, bool)):
            mixed[key] = one if two is None else two
    return mixed


def _value(one: Any, two: Any, share: float) -> Any:
    if isinstance(one, tuple) and isinstance(two, tuple):
        if len(one) != len(two):
            return two
        return tuple(_value(x, y, share) for x, y in zip(one, two, strict=True))
    numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in (one, two))
    if numbers and one != two:
        return one + (two - one) * share
    if one is None or two is None:
        return None
    return two

"""Poses between a start and an end pose, for arrows that follow the motion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.knowledge.pose_parts import FrontPose, SidePose
from bot.pictures.figure import Figure
from bot.pictures.front_view import solve_front
from bot.pictures.side_view import far_limb, solve_side

SEARCHED = ("rest", "fit", "head_on")
SIGNS = ("palm", "elbow_side", "foot_flip")
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
    mixed = _mixed(_written(start), _written(end), share)
    return type(start)(**mixed)


def _written(pose: Pose) -> dict[str, Any]:
    raw: dict[str, Any] = pose.model_dump(exclude_unset=True)
    if isinstance(pose, SidePose):
        raw["far"] = far_limb(pose).model_dump(exclude_unset=True)
    return raw


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

"""What hands and feet lie on: the contact that a pose names must be the contact drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.knowledge.pictures.pose_parts import FrontLimb, FrontPose, Prop, SideLimb, SidePose
from bot.pictures.body import measures as m
from bot.pictures.body.distances import gap, gap_to_line, to_line
from bot.pictures.body.figure import Figure
from bot.pictures.body.side_view import far_limb
from bot.pictures.body.spine import SKULL
from bot.pictures.body.surfaces import OPPOSITE, OTHER
from bot.pictures.drawn.geometry import unit, widths
from bot.pictures.drawn.outlines import DrawnPart, Outline, disc

Pose = SidePose | FrontPose
Things = Sequence[tuple[Prop, DrawnPart]]

NEAR_ENOUGH, PALM, JOINT = 1.2, 2.7, 9.0
FLOOR_FROM_ABOVE = (-7.0, 4.0)
"""Heights at which a sole seen from the front stands: nearer feet are drawn lower."""
PROPS: Final = {"wall": ("wall", "wallf"), "chair": ("chair", "chairf")}
SIDE_BANDS: Final = {
    "belly": (8, 28, 1), "chest": (30, 50, 1), "low_back": (6, 24, -1), "buttock": (-7, 6, -1),
}  # fmt: skip
FRONT_BANDS: Final = {"belly": (4, 29, 0, 0.9), "chest": (29, 52, 0, 0.9), "hip": (0, 16, 0.5, 1.1)}
"""Of the trunk: from, to, and how far out from its middle line, in half-widths."""
HEAD_LINES: Final[dict[str, m.Points]] = {
    "forehead": ((9.7, 7.2), (9, 10.8), (5, 15.8)),
    "back_of_head": ((-9.6, 0), (-11.1, 7), (-9, 14.4), (-1.8, 18.3)),
}
BONES: Final = {"arm": ("upper", "fore"), "thigh": ("thigh",), "shin": ("shin",)}
JOINTS: Final = ("knee", "ankle", "shoulder", "hip")


def touch_problems(pose: Pose, figure: Figure, things: Things) -> list[str]:
    """Return the hands and feet that do not lie on what they name, or that name nothing."""
    found = []
    for side, limb in limbs(pose):
        for end in ("hand", "foot", "knee"):
            name, on = f"{side}.{end}", getattr(limb, f"{end}_on")
            if on is None and end == "knee":
                continue
            if on is None:
                found.append(f"{name} names nothing that it lies on, and is not free on purpose")
            elif on != "free":
                off = _off(pose, figure, things, name, on)
                if off > NEAR_ENOUGH:
                    found.append(f"{name} should lie on {on}, but is {off:.1f} cm off")
    return found


def limbs(pose: Pose) -> list[tuple[str, SideLimb | FrontLimb]]:
    """Return both sides of a pose by name, the far one with what it inherits."""
    if isinstance(pose, SidePose):
        return [("near", pose.near), ("far", far_limb(pose))]
    return [("left", pose.left), ("right", pose.right)]


def _off(pose: Pose, figure: Figure, things: Things, name: str, on: str) -> float:
    """How far an end is from what it names, centimetres; infinite when that is not there."""
    side, _, end = name.partition(".")
    own = _own(figure, side, end)
    if on == "floor":
        return _above_floor(pose, figure, things, name)
    parts = [part for prop, part in things if prop.k in PROPS.get(on, (on,))]
    if parts:
        shown = [own] if side != "far" else [own, tuple(spot - m.DEPTH for spot in own)]
        return min(_to_part(each, part) for part in parts for each in shown)
    palm = figure.joints[name] if end == "hand" else own[len(own) // 2]
    if on in SIDE_BANDS and isinstance(pose, SidePose):
        return to_line(palm, _trunk_line(figure, *SIDE_BANDS[on])) - PALM
    if on in FRONT_BANDS:
        return _to_band(figure, palm, *FRONT_BANDS[on])
    if on in HEAD_LINES and isinstance(pose, SidePose):
        line = _head_line(figure, HEAD_LINES[on])
        tip = max(own, key=lambda spot: abs(spot - figure.joints[f"{side}.wrist"]))
        return min(to_line(palm, line) - PALM, to_line(tip, line))
    if on in ("head", "forehead", "back_of_head"):
        return gap(own, figure.outlines["head"].points)
    place = on.removeprefix(OTHER)
    across = place != on or (end == "hand" and place in ("arm", "hand", "shoulder"))
    limb = OPPOSITE[side] if across else side
    if place in JOINTS:
        return abs(palm - figure.joints[f"{limb}.{place}"]) - JOINT
    outlines = [figure.outlines.get(f"{limb}.{bone}") for bone in BONES.get(place, (place,))]
    offs = [gap(own, outline.points) for outline in outlines if outline is not None]
    return min(offs, default=float("inf"))


def _own(figure: Figure, side: str, end: str) -> tuple[complex, ...]:
    if end == "knee":
        return disc(figure.joints[f"{side}.knee"], m.KNEE_R).points
    return figure.outlines[f"{side}.{end}"].points


def _above_floor(pose: Pose, figure: Figure, things: Things, name: str) -> float:
    side, _, end = name.partition(".")
    own = _own(figure, side, end)
    lowest = min(spot.imag for spot in own)
    if isinstance(pose, SidePose):
        if end == "foot":
            return abs(lowest - figure.floors[f"{side}.leg"])
        return abs(lowest - (m.DEPTH.imag if side == "far" else 0))
    if pose.seen == "above":
        return 0.0
    mats = [part for prop, part in things if prop.k == "mat"]
    if mats:
        return min(_to_part(own, part) for part in mats)
    low, high = FLOOR_FROM_ABOVE
    return max(low - lowest, lowest - high, 0.0)


def _to_part(own: Sequence[complex], part: DrawnPart) -> float:
    return min(_to_shape(own, shape.outline, shape.line) for shape in part.shapes)


def _to_shape(own: Sequence[complex], outline: Outline, line: float) -> float:
    if line and not outline.ring and not outline.radius:
        return gap_to_line(own, outline.points) - line / 2
    return gap(own, outline.points)


def _trunk_line(figure: Figure, low: int, high: int, front: int) -> list[complex]:
    spots = []
    for along in range(low, high + 1, 2):
        plus, minus = widths(figure.stations, along)
        spots.append(figure.spine.beside(along, plus if front > 0 else -minus))
    return spots


def _to_band(
    figure: Figure, palm: complex, low: int, high: int, inner: float, outer: float
) -> float:
    """How far a palm is from a band across the trunk, seen from the front."""
    best = float("inf")
    for along in range(low, high + 1):
        half = widths(figure.stations, along)[0]
        axis = unit(figure.spine.heading(along) - 90)
        across = abs(((palm - figure.spine.at(along)) / axis).real)
        up = abs(((palm - figure.spine.at(along)) / axis).imag)
        best = min(best, max(up - 1, across - outer * half, inner * half - across, 0.0))
    return best


def _head_line(figure: Figure, points: m.Points) -> list[complex]:
    skull = figure.spine.at(SKULL) + m.DEPTH / 2
    crown = figure.joints["head"] - figure.joints["skull"]
    axis = crown / abs(crown) / 1j
    return [skull + complex(*point) * axis for point in points]

"""A shoulder rolled forward: its own round edge, and the shadow on the trunk behind it."""

from __future__ import annotations

from bot.knowledge.pictures.pose_parts import SideLimb
from bot.pictures.body import measures as m
from bot.pictures.body.spine import Spine
from bot.pictures.drawn.geometry import unit, widths
from bot.pictures.drawn.outlines import Outline, Shape, open_line, ring

FORWARD = 4.2
"""A shoulder so many centimetres before its place has left what the back lies on."""
ARC = range(-100, 5, 13)
SHADED = (56, 54, 52, 49, 46, 43, 40, 37)
"""Along the spine: how much of the back lies in the shadow."""


def rolled_shoulder(limb: SideLimb, root: complex, spine: Spine) -> tuple[list[Shape], list[Shape]]:
    """Return the shadow on the trunk and the edge of the shoulder; of one in its place nothing."""
    if limb.scap[1] < FORWARD:
        return [], []
    edge = _edge(root, spine)
    back = [spine.beside(s, -widths(m.TORSO_SIDE, s)[1]) for s in SHADED]
    shade = ring((root, *back))
    return [Shape(shade, "line_shirt", opacity=0.2)], [Shape(edge, "line_shirt", line=0.7)]


def _edge(root: complex, spine: Spine) -> Outline:
    back = spine.heading(m.SHOULDER_S) + 90
    return open_line([root + m.SHOULDER_R * unit(back + turn) for turn in ARC])

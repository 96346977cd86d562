"""What a pose is made of: limbs, spine, poses of the side and the front view, props and arrows.

Lengths in centimetres of a 172.5 cm person, y up, floor 0; angles in degrees, 0 = standing
upright with hanging arms, positive = folding forward; directions anticlockwise from page right.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from bot.knowledge.loading.entries import Part

Place = tuple[float, float]
FloorPlace = tuple[float | Literal["+", "-"], float]
On = Literal[
    "free",
    "floor", "wall", "door", "chair", "bed", "table", "cushion", "ball", "strap", "stick",
    "bike",
    "belly", "chest", "low_back", "hip", "buttock", "head", "forehead", "back_of_head", "shoulder",
    "arm", "hand", "thigh", "knee", "shin", "ankle", "foot",
    "other_thigh", "other_knee", "other_shin", "other_ankle", "other_foot",
]  # fmt: skip
"""What a hand or a foot lies on: nothing on purpose, a thing around the body, or the body."""


class SpineBend(Part):
    """Bends of the spine, added to its natural curve; positive = rounding, or page right."""

    lumbar: float = 0
    thorax: float = 0
    neck: float = 0
    head: float = 0


class SideLimb(Part):
    """The arm and leg of one side of the body, seen from the side.

    `hand_on`, `foot_on` and `knee_on` name what they lie on. On belly, chest, low back, forehead,
    back of the head, thigh, knee or shin the palm is laid there when no `hand_at` says where.
    `elbow_out` 0 to 1 turns the elbow
    towards the viewer: both bones are seen shortened; `knee_out` the knee of a foot at `foot_at`,
    which `knee_side` -1 lays behind the line from hip to ankle.
    """

    hip: float = 0
    knee: float = 0
    ankle: float = 0
    foot_at: Place | None = None
    knee_at: Place | None = None
    shin_dir: float | None = None
    foot_dir: float | None = None
    toes: float = 0
    shoulder: float = 0
    elbow: float = 0
    wrist: float = 0
    hand_at: FloorPlace | None = None
    hand_on: On | None = None
    foot_on: On | None = None
    knee_on: On | None = None
    forearm_on: float | None = None
    elbow_side: Literal[1, -1] = -1
    elbow_out: float = 0
    knee_out: float = 0
    knee_side: Literal[1, -1] = 1
    elbow_x: float = 1
    fore_dir: float | None = None
    hand_dir: float | None = None
    hand: Literal["open", "flat", "fist", "edge", "grip", "away", "tips", "slid"] = "open"
    palm: Literal[1, -1] = 1
    scap: Place = (0, 0)


class FrontLimb(Part):
    """The arm and leg of one side of the picture, seen from the front."""

    abd: float = 0
    elbow: float = 0
    hip: float = 0
    knee: float = 0
    upper_dir: float | None = None
    fore_dir: float | None = None
    thigh_dir: float | None = None
    shin_dir: float | None = None
    upper_len: float = 1
    fore_len: float = 1
    thigh_len: float = 1
    shin_len: float = 1
    elbow_at: Place | None = None
    hand_at: Place | None = None
    hand_on: On | None = None
    foot_on: On | None = None
    knee_on: On | None = None
    knee_at: Place | None = None
    foot_at: Place | None = None
    elbow_side: Literal[1, -1] = 1
    foot: Literal["front", "side", "point"] = "front"
    foot_dir: float | None = None
    foot_flip: Literal[1, -1] = 1
    hand: Literal["open", "flat", "fist", "edge", "grip", "away", "tips", "slid"] = "open"
    hand_dir: float | None = None
    palm: Literal[1, -1] = 1
    shrug: float = 0


class SidePose(Part):
    """A pose seen from the side, facing right; `far` inherits every key of `near`.

    `look: front` turns the face to us, as on somebody who lies on the front with the head aside.
    `order` that names `near.hand` draws forearm and hand there, apart from the arm; `near.palm`
    the hand alone, behind a trunk or before a head that its forearm is on the other side of.
    `far_alone`: only the far foot stands, and so on the near edge of the floor.
    """

    trunk: float = 90
    x: float = 0
    hip: Place | None = None
    rest: tuple[str, ...] = ()
    floor: float = 0
    fit: Literal["forearm", "hand"] | None = None
    head_on: float | None = None
    look: Literal["profile", "front"] = "profile"
    eyes: Literal["open", "shut"] = "open"
    below_ok: bool = False
    far_alone: bool = False
    shoes: bool = False
    order: tuple[str, ...] = ()
    spine: SpineBend = SpineBend()
    near: SideLimb = SideLimb()
    far: SideLimb = SideLimb()


class FrontPose(Part):
    """A pose seen from the front; left and right are sides of the picture.

    `seen: above` says that the page is the floor, so that a limb lies on it wherever it is drawn;
    `lifted` how far off it the free arms throw their shadow, centimetres.
    """

    trunk: float = 90
    x: float = 0
    y: float | None = None
    turn: float = 0
    look: Literal["front", "back", "left", "right", "half-left", "half-right", "turned-right"] = (
        "front"
    )
    eyes: Literal["open", "shut"] = "open"
    seen: Literal["front", "above"] = "front"
    lifted: float = 0
    pelvis_drop: float = 0
    floor_min: float = -4
    order: tuple[str, ...] = ()
    spine: SpineBend = SpineBend()
    left: FrontLimb = FrontLimb()
    right: FrontLimb = FrontLimb()


class Prop(Part):
    """A thing around the body. `k` says which; the other keys give its place and size.

    It stands behind the body, with `front` before it, or right beneath the named part of the body.
    `marks` are degrees around the joint `at`.
    """

    k: Literal[
        "mat", "floor", "wall", "wallf", "door", "chair", "chairf", "bed", "cushion", "ball",
        "table", "stick", "strap", "guide", "belt", "bike", "gap", "pack", "sign", "screen",
        "mirror", "degrees",
    ]  # fmt: skip
    x: float = 0
    x0: float = 0
    x1: float = 0
    near: float = -2.6
    far: float = 9
    side: Literal["left", "right"] = "left"
    h: float | None = None
    w: float = 10
    depth: float = 42
    flip: bool = False
    back: bool = True
    box: tuple[float, float, float, float] = (0, 0, 0, 0)
    c: Place = (0, 0)
    r: float = 6
    at: str = "near.hip"
    marks: tuple[int, ...] = ()
    pts: tuple[Place | str, ...] = ()
    tone: Literal["prop", "prop_dark", "strap", "mat", "wall", "warm", "cold", "tense"] | None = (
        None
    )
    front: bool = False
    beneath: str | None = None
    panel: Literal["aside", "start", "middle", "end"] | None = None


class Arrow(Part):
    """An arrow: `follow` the motion of a joint from start to end, or a `path` of three points."""

    follow: str | None = None
    gap: float = 16
    path: tuple[Place, ...] = ()


class Tint(Part):
    """A muscle shown in colour, on one side of the body."""

    limb: Literal["near", "far", "left", "right"]
    muscle: str
    work: Literal["stretch", "strengthen"]


TugSide = Literal["near", "left", "right"]


class Tug(Part):
    """On which sides of the body a tug of war shows what pulls hard, and what gives way.

    `apart` names the muscles that are shown on another side than the rest of their list.
    """

    lengthen: tuple[TugSide, ...]
    build: tuple[TugSide, ...]
    apart: dict[str, tuple[TugSide, ...]] = Field(default_factory=dict)

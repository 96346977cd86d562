"""Rules of the body that hold in every pose of every picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from bot.knowledge.pictures.pose_parts import FrontPose, Prop, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import gap_to_line, inside
from bot.pictures.body.figure import Figure
from bot.pictures.body.front_head import EYE
from bot.pictures.body.measures import SHIN, SHOULDER_R, THIGH
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import direction, turned
from bot.pictures.drawn.outlines import Outline
from bot.pictures.exercises.exercise_svg import props_of
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.things.props import prop_part
from tests.pictures.posed import poses_of

OFF_THE_KNEE, BAND_SEEN, BENT, UPRIGHT = 7.5, 0.2, 20.0, 0.45
LEVEL, ON_CROWN, ON_LINE, SEEN_GAP, AT_END = 32.0, -70.0, 1.2, 4.0, 1.5
LEG = ("thigh", "shin")
PANELS_FROM_BEHIND = {"P15": "end"}
"""The third panel shows where the work is felt; the two before it show the band."""


def lays_hands(picture: Picture, name: str, pose: Pose) -> bool:
    return any((one.hand_on or "").removeprefix("other_") in LEG for _, one in limbs(pose))


def from_the_side(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, SidePose)


def from_above(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, FrontPose) and pose.seen == "above"


def bands(picture: Picture, name: str, pose: Pose) -> list[Prop]:
    held = any(limb.hand_on == "strap" for _, limb in limbs(pose))
    seen = held and PANELS_FROM_BEHIND.get(picture.id) != name
    return [prop for prop in props_of(picture, name) if prop.k == "strap" and seen]


def gaps(picture: Picture, name: str, pose: Pose) -> list[Prop]:
    return [prop for prop in props_of(picture, name) if prop.k == "gap"]


def any_pose(picture: Picture, name: str, pose: Pose) -> bool:
    return True


def rests_the_head(picture: Picture, name: str, pose: Pose) -> bool:
    tops = [prop.box[3] - 0.5 for prop in props_of(picture, name) if prop.k == "cushion"]
    return isinstance(pose, SidePose) and pose.head_on in tops


def bows_to_the_floor(picture: Picture, name: str, pose: Pose) -> bool:
    rests = isinstance(pose, SidePose) and pose.head_on is not None
    return rests and abs(turned(pose.trunk)) <= 90


def stands_afar(picture: Picture, name: str, pose: Pose) -> bool:
    floor = any(prop.k == "floor" for prop in props_of(picture, name))
    stands = {side: limb.foot_on == "floor" for side, limb in limbs(pose)}
    alone = stands.get("far") and not stands.get("near")
    return bool(floor and alone and picture.layout != "ghost")


def holds(figure: Figure, part: str, spot: complex) -> bool:
    shapes = figure.parts[part].shapes
    return any(inside(shape.outline.points, spot) for shape in shapes if not shape.line)


def covered(figure: Figure, part: str, spot: complex) -> list[str]:
    """The parts that are drawn over this place of a part."""
    order = [name for name in figure.order if name != "tint"]
    later = order[order.index(part) + 1 :]
    return [name for name in later if holds(figure, name, spot)]


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(lays_hands))
def test_pose_lays_no_hand_on_a_knee_that_it_does_not_name(
    picture: Picture, name: str, pose: Pose
) -> None:
    """ "Behind the thigh or the shin, not the knee" (T05): such a hand keeps off every knee."""
    figure = solve(pose)
    for side, limb in limbs(pose):
        if (limb.hand_on or "").removeprefix("other_") not in LEG:
            continue
        for knee in ("near", "far", "left", "right"):
            place = figure.joints.get(f"{knee}.knee")
            if place is not None:
                off = abs(figure.joints[f"{side}.hand"] - place)
                assert off > OFF_THE_KNEE, f"{side}.hand is {off:.1f} cm from the {knee} knee"


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(from_the_side))
def test_pose_seen_from_the_side_shows_the_near_arm(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A body once had a hand under its back, and no arm that went there (P10)."""
    figure = solve(pose)
    upper = figure.bones["near.upper"]
    over = set(covered(figure, "near.arm", upper.at(0.6, 0)))
    assert over <= {"near.leg"}, "only the leg that is nearer may lie over the near arm"


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(bands))
def test_pose_shows_the_band_that_its_hands_hold(picture: Picture, name: str, pose: Pose) -> None:
    """Of all bands of a panel some must be seen, however the body stands (P15, P16, P28)."""
    figure = solve(pose)
    seen = [share_seen(band, figure) for band in bands(picture, name, pose)]
    assert max(seen) >= BAND_SEEN, seen


def share_seen(band: Prop, figure: Figure) -> float:
    if band.front:
        return 1.0
    parts = [name for name in figure.order if name != "tint"]
    spots = [
        a + (b - a) * step / 20
        for shape in prop_part(band, figure).shapes
        for a, b in [shape.outline.points[:2]]
        for step in range(21)
    ]
    hidden = sum(any(holds(figure, part, spot) for part in parts) for spot in spots)
    return 1 - hidden / len(spots)


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(from_above))
def test_pose_seen_from_above_shows_that_a_raised_knee_is_bent(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A knee on the line from hip to foot reads as a leg that lies straight (T06)."""
    figure = solve(pose)
    for side, limb in limbs(pose):
        thigh, shin = figure.bones[f"{side}.thigh"], figure.bones[f"{side}.shin"]
        if limb.foot_on != "floor" or not 10 < abs(shin.b - shin.a) < 0.95 * SHIN:
            continue
        if abs(thigh.b - thigh.a) + abs(shin.b - shin.a) < UPRIGHT * (THIGH + SHIN):
            continue  # the whole leg stands under who bends over a table
        assert abs(turned(shin.heading - thigh.heading)) >= BENT, side


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(gaps))
def test_pose_leaves_a_measured_gap_free_of_the_body(
    picture: Picture, name: str, pose: Pose
) -> None:
    """What the measure parts lies at its ends: a heel, a head, a shoulder; behind it the trunk."""
    figure = solve(pose)
    apart = [part for part in figure.order if part.startswith("near.")] + ["head"]
    for prop in gaps(picture, name, pose):
        low, high = (complex(*place) for place in prop.pts if not isinstance(place, str))
        assert prop.front, "the trunk is farther away than the gap"
        assert abs(high - low) >= SEEN_GAP, "the gap cannot be seen"
        spots = [low + (high - low) * share for share in (0.15, 0.5, 0.85)]
        assert not [spot for spot in spots for part in apart if holds(figure, part, spot)]
        near = [off_body(figure, [*apart, "pelvis"], end) for end in (low, high)]
        assert near[1] <= AT_END, "it ends on what it measures"
        walls = [abs(low.real - one.x) for one in picture.props if one.k == "wall"]
        assert min(near[0], abs(low.imag), *walls) <= AT_END, "from the body, the floor or a wall"


def off_body(figure: Figure, parts: Sequence[str], spot: complex) -> float:
    return min(
        gap_to_line(shape.outline.points, (spot, spot))
        for part in parts
        for shape in figure.parts[part].shapes
        if not shape.line
    )


def test_pose_measures_the_gap_of_a_shoulder_under_it() -> None:
    (prop,) = (prop for prop in load_pictures()["ST20"].props if prop.k == "gap")
    figure = solve(load_pictures()["ST20"].end)
    low, high = (complex(*place) for place in prop.pts if not isinstance(place, str))
    shoulder = figure.joints["near.shoulder"]
    assert abs(low.real - shoulder.real) < SHOULDER_R, "the gap is that of the shoulder"
    assert shoulder.imag - SHOULDER_R >= high.imag - low.imag, "the shoulder lies on its measure"
    assert abs(turned(crown(figure) - 180)) <= LEVEL, "the head is thrown back"


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(any_pose))
def test_pose_keeps_open_eyes_on_the_face(picture: Picture, name: str, pose: Pose) -> None:
    """The far eye of a head that turns once lay on the edge of the face (T11, ST14)."""
    figure = solve(pose)
    face = figure.outlines["head"]
    for pupil in pupils(figure):
        middle = sum(pupil) / len(pupil)
        rim = [middle + 1.4 * (spot - middle) for spot in pupil]
        assert all(inside(face.points, spot) for spot in rim)


def pupils(figure: Figure) -> Iterator[Sequence[complex]]:
    for shape in figure.parts["head"].shapes:
        outline: Outline = shape.outline
        if shape.token == "hair" and not shape.line and outline.radius == EYE:
            yield outline.points


def crown(figure: Figure) -> float:
    """The direction of the top of the head."""
    return direction(figure.joints["head"] - figure.joints["skull"])


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(rests_the_head))
def test_pose_lays_a_resting_head_on_its_pillow_face_up(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A sleeper once looked at his feet, only the nape on the pillow (R14)."""
    assert abs(turned(crown(solve(pose)) - 180)) <= LEVEL


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(bows_to_the_floor))
def test_pose_rests_on_the_forehead_and_not_on_the_crown(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Who bows to the floor looks at it; nobody stands on the head (M06)."""
    assert turned(crown(solve(pose))) >= ON_CROWN


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(stands_afar))
def test_pose_stands_a_far_foot_that_stands_alone_on_the_floor_line(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A foot deeper in the picture hovers where no near one stands before it (T03, ST06)."""
    assert abs(solve(pose).outlines["far.foot"].lowest()) <= ON_LINE

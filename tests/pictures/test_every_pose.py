"""Rules of the body that hold in every pose of every picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import FrontPose, Prop, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.blend import Pose, solve
from bot.pictures.distances import inside
from bot.pictures.exercise_svg import props_of
from bot.pictures.figure import Figure
from bot.pictures.front_head import EYE
from bot.pictures.geometry import direction, turned, widths
from bot.pictures.measures import SHIN, SHOULDER_R, TORSO_SIDE, UPPER
from bot.pictures.outlines import Outline
from bot.pictures.props import prop_part
from bot.pictures.touch import limbs

PICTURES = load_pictures()
OFF_THE_KNEE, BAND_SEEN, BENT, FLAT, BEHIND = 7.5, 0.2, 20.0, 0.25, 8.0
LEVEL, ON_CROWN, ON_LINE, HOLLOW, IN_LINE, STUMP = 32.0, -70.0, 1.2, 2.0, 3.0, 12.0
SEEN_GAP = 4.0


def every_pose(picture: Picture) -> Iterator[tuple[str, Pose]]:
    named = (("start", picture.start), ("middle", picture.middle), ("end", picture.end))
    yield from ((name, pose) for name, pose in named if pose is not None)


POSES = [
    pytest.param(picture, name, pose, id=f"{key}-{name}")
    for key, picture in sorted(PICTURES.items())
    for name, pose in every_pose(picture)
]


def holds(figure: Figure, part: str, spot: complex) -> bool:
    shapes = figure.parts[part].shapes
    return any(inside(shape.outline.points, spot) for shape in shapes if not shape.line)


def covered(figure: Figure, part: str, spot: complex) -> list[str]:
    """The parts that are drawn over this place of a part."""
    order = [name for name in figure.order if name != "tint"]
    later = order[order.index(part) + 1 :]
    return [name for name in later if holds(figure, name, spot)]


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_lays_no_hand_on_a_knee_that_it_does_not_name(
    picture: Picture, name: str, pose: Pose
) -> None:
    """ "Hold the shin, not the knee" (T05): a hand on thigh or shin keeps off every knee."""
    figure = solve(pose)
    for side, limb in limbs(pose):
        if (limb.hand_on or "").removeprefix("other_") not in ("thigh", "shin"):
            continue
        for knee in ("near", "far", "left", "right"):
            place = figure.joints.get(f"{knee}.knee")
            if place is not None:
                off = abs(figure.joints[f"{side}.hand"] - place)
                assert off > OFF_THE_KNEE, f"{side}.hand is {off:.1f} cm from the {knee} knee"


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_seen_from_the_side_shows_the_near_arm(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A body once had a hand under its back, and no arm that went there (P10)."""
    if not isinstance(pose, SidePose):
        return
    figure = solve(pose)
    upper = figure.bones["near.upper"]
    over = set(covered(figure, "near.arm", upper.at(0.6, 0)))
    assert over <= {"near.leg"}, "only the leg that is nearer may lie over the near arm"


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_shows_the_band_that_its_hands_hold(picture: Picture, name: str, pose: Pose) -> None:
    """Of all bands of a panel some must be seen, however the body stands (P15, P16, P28)."""
    held = any(limb.hand_on == "strap" for _, limb in limbs(pose))
    bands = [prop for prop in props_of(picture, name) if prop.k == "strap"]
    if not held or not bands or PANELS_FROM_BEHIND.get(picture.id) == name:
        return
    figure = solve(pose)
    seen = [share_seen(band, figure) for band in bands]
    assert max(seen) >= BAND_SEEN, seen


PANELS_FROM_BEHIND = {"P15": "end"}
"""The third panel shows where the work is felt; the two before it show the band."""


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


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_seen_from_above_shows_that_a_raised_knee_is_bent(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A knee on the line from hip to foot reads as a leg that lies straight (T06)."""
    if not isinstance(pose, FrontPose) or pose.seen != "above":
        return
    figure = solve(pose)
    for side, limb in limbs(pose):
        thigh, shin = figure.bones[f"{side}.thigh"], figure.bones[f"{side}.shin"]
        if limb.foot_on != "floor" or not 10 < abs(shin.b - shin.a) < 0.95 * SHIN:
            continue
        assert abs(turned(shin.heading - thigh.heading)) >= BENT, side


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_leaves_a_measured_gap_free_of_the_body(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A measure stands in the gap under the near shoulder; behind it lies the trunk (ST20)."""
    for prop in (each for each in props_of(picture, name) if each.k == "gap"):
        figure = solve(pose)
        high = prop.h or 0
        spots = [complex(prop.x, high * share) for share in (0.1, 0.5, 0.9)]
        parts = [part for part in figure.order if part.startswith("near.")]
        assert prop.front, "the trunk is farther away than the gap"
        assert not [spot for spot in spots for part in parts if holds(figure, part, spot)]
        shoulder = figure.joints["near.shoulder"]
        assert abs(prop.x - shoulder.real) < SHOULDER_R, "the gap is that of the shoulder"
        assert high >= SEEN_GAP, "the gap cannot be seen"
        assert shoulder.imag - SHOULDER_R >= high, "the shoulder lies on its measure"
        assert abs(turned(crown(figure) - 180)) <= LEVEL, "the head is thrown back"


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_keeps_open_eyes_on_the_face(picture: Picture, name: str, pose: Pose) -> None:
    """The far eye of a head that turns once lay on the edge of the face (T11, ST14)."""
    figure = solve(pose)
    face = figure.outlines["head"]
    for pupil in pupils(figure):
        middle = sum(pupil) / len(pupil)
        rim = [middle + 1.4 * (spot - middle) for spot in pupil]
        assert all(inside(face.points, spot) for spot in rim)


def crown(figure: Figure) -> float:
    """The direction of the top of the head."""
    return direction(figure.joints["head"] - figure.joints["skull"])


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_lays_a_resting_head_on_its_pillow_face_up(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A sleeper once looked at his feet, only the nape on the pillow (R14)."""
    pillows = [
        prop
        for prop in props_of(picture, name)
        if prop.k == "cushion" and isinstance(pose, SidePose) and pose.head_on == prop.box[3] - 0.5
    ]
    if pillows:
        assert abs(turned(crown(solve(pose)) - 180)) <= LEVEL


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_rests_on_the_forehead_and_not_on_the_crown(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Who bows to the floor looks at it; nobody stands on the head (M06)."""
    if not isinstance(pose, SidePose) or pose.head_on is None or abs(turned(pose.trunk)) > 90:
        return
    assert turned(crown(solve(pose))) >= ON_CROWN


@pytest.mark.parametrize(("picture", "name", "pose"), POSES)
def test_pose_stands_a_far_foot_that_stands_alone_on_the_floor_line(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A foot deeper in the picture hovers where no near one stands before it (T03, ST06)."""
    floor = any(prop.k == "floor" for prop in props_of(picture, name))
    if not isinstance(pose, SidePose) or picture.layout == "ghost" or not floor:
        return
    stands = {side: limb.foot_on == "floor" for side, limb in limbs(pose)}
    if stands["far"] and not stands["near"]:
        assert abs(solve(pose).outlines["far.foot"].lowest()) <= ON_LINE


@pytest.mark.parametrize("picture_id", ["ST04", "T02", "M01"])
def test_picture_lays_the_low_back_flat_where_the_text_does(picture_id: str) -> None:
    """A hollow is the very fault that spoils the check."""
    pose = PICTURES[picture_id].end
    assert isinstance(pose, SidePose)
    spine = solve(pose).spine
    backs = [
        spine.beside(along, -widths(TORSO_SIDE, along)[1]).imag - pose.floor
        for along in range(0, 44, 2)
    ]
    assert max(backs) <= HOLLOW, "back and buttock lie on it"


def test_picture_shows_the_hollow_before_the_back_is_flattened() -> None:
    pose = PICTURES["M01"].start
    assert isinstance(pose, SidePose)
    spine = solve(pose).spine
    assert spine.beside(19, -widths(TORSO_SIDE, 19)[1]).imag > 2 * HOLLOW


def test_picture_holds_the_plank_in_one_line() -> None:
    joints = solve(PICTURES["ST09"].end).joints
    for middle in ("near.hip", "near.knee"):
        way = joints["near.ankle"] - joints["near.shoulder"]
        off = (joints[middle] - joints["near.shoulder"]) * way.conjugate() / abs(way)
        assert abs(off.imag) <= IN_LINE, middle


@pytest.mark.parametrize("picture_id", ["ST15", "ST18"])
def test_picture_crosses_the_arms_where_the_text_does(picture_id: str) -> None:
    """Both hands are drawn, each over the chest or at the other shoulder; no arm is a stump."""
    picture = PICTURES[picture_id]
    for name, pose in every_pose(picture):
        figure = solve(pose)
        if isinstance(pose, FrontPose):
            assert figure.joints["right.hand"].real < 0 < figure.joints["left.hand"].real, name
            assert set(figure.order[-2:]) == {"left.arm", "right.arm"}, name
        else:
            assert figure.order[-1] == "far.hand", name
            far = figure.bones["far.fore"]
            assert abs(far.b - far.a) >= STUMP, name
            elbow, chest = figure.joints["far.elbow"], figure.joints["near.shoulder"]
            assert elbow.real > chest.real > figure.joints["far.hand"].real, f"{name}: behind"


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_picture_wraps_its_packs_and_tells_warm_and_cold_without_colour(picture: Picture) -> None:
    packs = {(prop.tone, prop.panel) for prop in picture.props if prop.k == "pack"}
    signs = {(prop.tone, prop.panel) for prop in picture.props if prop.k == "sign"}
    assert packs <= signs
    assert not [prop for prop in picture.props if prop.k != "pack" and prop.tone == "cold"] or packs
    said = load_exercises().get(picture.id)
    if said is not None and re.search(r"\b(warm|cold) pack\b|, pack\b", said.steps[0]):
        assert packs


def pupils(figure: Figure) -> Iterator[Sequence[complex]]:
    for shape in figure.parts["head"].shapes:
        outline: Outline = shape.outline
        if shape.token == "hair" and not shape.line and outline.radius == EYE:
            yield outline.points


@pytest.mark.parametrize("picture_id", ["R04", "R05"])
def test_picture_reaches_across_the_chest_where_the_text_does(picture_id: str) -> None:
    """Seen from the side an arm across the chest is a stump (R04)."""
    text = " ".join(load_exercises()[picture_id].steps)
    assert "across your chest" in text or "opposite shoulder" in text
    pose = PICTURES[picture_id].end
    assert isinstance(pose, FrontPose)
    (side,) = (each for each in ("left", "right") if getattr(pose, each).hand_on == "shoulder")
    joints, over = solve(pose).joints, 1 if side == "left" else -1
    reached = over * (joints[f"{side}.hand"] - joints[f"{side}.shoulder"]).real
    assert reached > UPPER / 2
    assert over * joints[f"{side}.hand"].real > 0


def test_picture_reaches_with_the_arm_of_the_side_that_has_the_ball() -> None:
    """ "Reach that arm": seen from behind and from the front a side changes its place (R04)."""
    picture = PICTURES["R04"]
    (ball,) = (prop for prop in picture.props if prop.k == "ball" and prop.panel == "middle")
    assert "reach that arm" in " ".join(load_exercises()["R04"].steps)
    assert isinstance(picture.middle, FrontPose)
    assert isinstance(picture.end, FrontPose)
    assert (picture.middle.look, picture.end.look) == ("back", "front")
    reaching = picture.end.right if ball.c[0] < 0 else picture.end.left
    assert reaching.hand_on == "shoulder"


def test_picture_draws_the_elbows_back_where_the_text_does() -> None:
    assert "Draw the elbows back" in " ".join(load_exercises()["P15"].steps)
    pose = PICTURES["P15"].middle
    assert isinstance(pose, SidePose)
    joints = solve(pose).joints
    assert joints["near.elbow"].real < joints["near.shoulder"].real - BEHIND
    assert joints["near.shoulder"].imag - joints["near.elbow"].imag > UPPER / 2


def test_picture_of_the_crossed_leg_marks_and_points_in_both_ways_to_do_it() -> None:
    picture = PICTURES["T05"]
    assert picture.tint_middle == picture.tint
    assert picture.arrows_middle
    assert picture.arrows

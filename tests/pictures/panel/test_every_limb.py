"""Rules of hands and feet that hold in every pose of every picture."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import FrontPose, Prop, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import gap, gap_to_line, inside
from bot.pictures.body.figure import Figure
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import turned
from bot.pictures.exercises.exercise_svg import props_of
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.things.furniture import BED_HEIGHT
from bot.pictures.things.props import prop_part
from tests.pictures.posed import poses_of

ON_SOLE, PARALLEL, LIFTED, TURNED, FISTS_APART, KNEE = 2.5, 25.0, 6.0, 30.0, 10.0, 6.0
FINGERTIP = 4.5
BREASTBONE = 25.0
"""Along the trunk: below it begins the belly."""
AT_REST = {"floor", "belly", "chest", "back_of_head"}


def things(picture: Picture, name: str, kind: str) -> list[Prop]:
    return [prop for prop in props_of(picture, name) if prop.k == kind]


def has_a_chair(picture: Picture, name: str, pose: Pose) -> bool:
    backs = any(prop.back for prop in things(picture, name, "chair"))
    return isinstance(pose, SidePose) and backs


def foot_in_a_strap(picture: Picture, name: str, pose: Pose) -> bool:
    return any(limb.foot_on == "strap" for _, limb in limbs(pose))


def knee_in_hands(picture: Picture, name: str, pose: Pose) -> bool:
    above = isinstance(pose, FrontPose) and pose.seen == "above"
    return above and any((limb.hand_on or "").endswith(("knee", "shin")) for _, limb in limbs(pose))


def from_above(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, FrontPose) and pose.seen == "above"


def makes_a_fist(picture: Picture, name: str, pose: Pose) -> bool:
    return any(limb.hand == "fist" for _, limb in limbs(pose))


def turns_the_trunk(picture: Picture, name: str, pose: Pose) -> bool:
    upright = isinstance(pose, FrontPose) and abs(pose.trunk - 90) < TURNED
    return upright and pose.turn >= TURNED


def hand_on_chest(picture: Picture, name: str, pose: Pose) -> bool:
    return any(limb.hand_on == "chest" for _, limb in limbs(pose))


def shows_a_mouth(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, FrontPose) and pose.look == "turned-right"


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(has_a_chair))
def test_limb_lies_not_across_the_back_of_a_chair(picture: Picture, name: str, pose: Pose) -> None:
    """Feet on a seat once went past its back (R06)."""
    figure = solve(pose)
    for chair in things(picture, name, "chair"):
        back = prop_part(chair, figure).shapes[-1].outline.points
        for foot in ("near.foot", "far.foot"):
            assert gap(figure.outlines[foot].points, back) > 0 or not chair.back, foot


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(foot_in_a_strap))
def test_strap_goes_round_the_sole_of_the_foot_that_it_holds(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A strap once went into the instep and came out of the sole (T04)."""
    figure = solve(pose)
    straps = things(picture, name, "strap")
    turns = [prop for prop in straps if prop.front and len(prop.pts) > 2]
    assert turns, "one strand is nearer than the foot"
    assert any(not prop.front for prop in straps), "the other is behind it"
    sole = [figure.joints[str(spot)] for spot in turns[0].pts[1:]]
    foot = figure.outlines["near.foot"].points
    assert all(gap_to_line(foot, (spot, spot)) <= ON_SOLE for spot in sole)


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(knee_in_hands))
def test_limb_shows_the_shin_of_a_knee_drawn_up_before_its_thigh(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Seen from above, a shin that hangs from a knee at the chest is nearer to us (T06)."""
    figure = solve(pose)
    order = list(figure.order)
    for side, limb in limbs(pose):
        if limb.foot_on == "free":
            assert order.index(f"{side}.shin") > order.index(f"{side}.leg")


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(from_above))
def test_feet_that_stand_side_by_side_point_the_same_way(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Two knees that roll one way do not splay the feet (M02)."""
    assert isinstance(pose, FrontPose)
    if pose.left.foot_on == pose.right.foot_on == "floor":
        ways = [-90.0 if limb.foot_dir is None else limb.foot_dir for _, limb in limbs(pose)]
        assert abs(turned(ways[0] - ways[1])) <= PARALLEL
        assert "side" not in {limb.foot for limb in (pose.left, pose.right)}


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(makes_a_fist))
def test_fist_is_no_hand_at_rest(picture: Picture, name: str, pose: Pose) -> None:
    """Clenched reads as tense where only the feet are (R09), as a stump behind a head (M08)."""
    for side, limb in limbs(pose):
        if limb.hand == "fist":
            assert limb.hand_on not in AT_REST, side


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(turns_the_trunk))
def test_head_that_a_trunk_takes_along_is_in_no_profile(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A head in profile over a chest half turned reads as a turn of the neck (ST15)."""
    assert isinstance(pose, FrontPose)
    assert pose.look not in ("left", "right")


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(hand_on_chest))
def test_hand_on_the_chest_leaves_the_belly_free(picture: Picture, name: str, pose: Pose) -> None:
    """One hand on the belly, one on the chest: not two on the belly (R08)."""
    figure = solve(pose)
    for side, limb in limbs(pose):
        if limb.hand_on == "chest":
            for spot in figure.outlines[f"{side}.hand"].points:
                along = min(range(57), key=lambda s: abs(figure.spine.at(s) - spot))
                assert along >= BREASTBONE, side


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(shows_a_mouth))
def test_mouth_of_a_head_that_sinks_is_not_on_the_shirt(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Chin and nose once ran into the shirt (T11)."""
    figure = solve(pose)
    mouth = [shape.outline.points for shape in figure.parts["head"].shapes if shape.line]
    assert mouth
    assert not [spot for line in mouth for spot in line if in_shirt(figure, spot)]


def in_shirt(figure: Figure, spot: complex) -> bool:
    return inside(figure.outlines["torso"].points, spot)


LIFTS = sorted(
    name
    for name, picture in load_pictures().items()
    if isinstance(picture.start, SidePose)
    and isinstance(picture.end, SidePose)
    and picture.start.near.foot_on == "floor"
    and picture.end.near.foot_on == "free"
)


@pytest.mark.parametrize("picture_id", LIFTS)
def test_foot_that_leaves_the_floor_is_seen_to_leave_it(picture_id: str) -> None:
    """Start and end once barely differed, one foot on the other (P27)."""
    picture = load_pictures()[picture_id]
    assert picture.start
    low, high = (solve(pose).outlines["near.foot"] for pose in (picture.start, picture.end))
    assert high.lowest() - low.lowest() >= LIFTED
    far = solve(picture.end).outlines["far.foot"]
    lies = picture.start.trunk < TURNED
    assert lies or gap(high.points, far.points) > 0, "it stands on the other"


def test_leg_that_hangs_over_the_side_of_a_bed_drops_below_its_top() -> None:
    """A thigh level above the bed stretches nothing (T02)."""
    assert "hang over the side" in " ".join(load_exercises()["T02"].steps)
    picture = load_pictures()["T02"]
    (bed,) = things(picture, "end", "bed")
    knee = solve(picture.end).joints["near.knee"]
    assert knee.imag <= (bed.h or BED_HEIGHT) + KNEE


def test_band_between_two_fists_is_seen() -> None:
    """A strand as long as the fists are thick is hidden (P16)."""
    start = load_pictures()["P16"].start
    assert start
    joints = solve(start).joints
    assert abs(joints["near.hand"] - joints["far.hand"]) >= FISTS_APART


@pytest.mark.parametrize("picture_id", ["T14", "T14-sit"])
def test_fingertips_alone_carry_the_head_where_the_text_says_so(picture_id: str) -> None:
    """A whole hand from neck to crown looks like a push (T14)."""
    assert "the back of your head with your fingertips" in " ".join(load_exercises()["T14"].steps)
    figure = solve(load_pictures()[picture_id].end)
    order = figure.order
    assert order.index("far.arm") < order.index("head") < order.index("far.palm")
    head = figure.outlines["head"].points
    shown = [spot for spot in figure.outlines["far.hand"].points if not inside(head, spot)]
    assert shown
    assert len(shown) < len(figure.outlines["far.hand"].points), "tips on the head, towards us"
    assert max(gap_to_line(head, (spot, spot)) for spot in shown) <= FINGERTIP

"""From a start to an end: what stands stays, what moves is seen, both sides of panels agree."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import FrontPose, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import inside
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import direction, turned
from bot.pictures.exercises.exercise_svg import laid_out, props_of
from bot.pictures.exercises.moving import movement, moves
from bot.pictures.panel.blend import Pose, solve
from tests.pictures.posed import every_pose, poses_of

PICTURES = load_pictures()
GHOSTS = sorted(key for key, picture in PICTURES.items() if picture.layout == "ghost")
STANDS, SEEN, RISES, LEANS = 2.5, 0.025, 25.0, 30.0
"""Centimetres; of the width of the picture; centimetres; degrees."""
THE_FOOT_MOVES = {
    "M02": "the soles roll with the knees",
    "P09": "the heel slides away",
}


@pytest.mark.parametrize("picture_id", sorted({*GHOSTS} - THE_FOOT_MOVES.keys()))
def test_foot_that_stands_at_start_and_end_stays_where_it_is(picture_id: str) -> None:
    """Who slides back as he rises shows a second pair of feet for no reason (M07, R11)."""
    picture = PICTURES[picture_id]
    assert picture.start
    start, end = solve(picture.start).joints, solve(picture.end).joints
    for (side, one), (_, two) in zip(limbs(picture.start), limbs(picture.end), strict=True):
        if one.foot_on == two.foot_on and one.foot_on in ("floor", "chair", "cushion"):
            assert abs(start[f"{side}.ankle"] - end[f"{side}.ankle"]) <= STANDS, side


@pytest.mark.parametrize("picture_id", GHOSTS)
def test_movement_is_seen_at_the_size_of_a_telephone(picture_id: str) -> None:
    """Of 360 pixels, nine at least: a joint, or the face of a head that turns on its place."""
    picture = PICTURES[picture_id]
    assert picture.start
    start, end = solve(picture.start), solve(picture.end)
    moved = [abs(start.joints[joint] - end.joints[joint]) for joint in start.joints]
    faces = (figure.outlines["head"].points for figure in (start, end))
    moved += [abs(one - two) for one, two in zip(*faces, strict=False)]
    _, box = laid_out(picture)
    assert max(moved) >= SEEN * (box.x1 - box.x0)


def rises_from_a_seat(picture: Picture) -> bool:
    if not moves(picture.id) or picture.start is None:
        return False
    start, end = solve(picture.start).joints["hip"], solve(picture.end).joints["hip"]
    return (end - start).imag >= RISES and any(prop.k == "chair" for prop in picture.props)


FROM_A_SEAT = sorted(key for key, picture in PICTURES.items() if rises_from_a_seat(picture))


def test_somebody_rises_from_a_seat() -> None:
    assert FROM_A_SEAT


@pytest.mark.parametrize("picture_id", FROM_A_SEAT)
def test_who_rises_from_a_seat_leans_forward_on_the_way(picture_id: str) -> None:
    """Nobody can stand up bolt upright with the seat behind the feet (ST18)."""
    ways = [solve(pose) for pose in movement(PICTURES[picture_id])[1:-1]]
    lean = [90 - direction(way.joints["skull"] - way.joints["hip"]) for way in ways]
    assert max(lean) >= LEANS
    over = ways[lean.index(max(lean))].joints
    assert over["head"].real >= over["near.ankle"].real, "the nose is over the toes"


def crossed_sides(picture: Picture) -> list[str]:
    """Which leg of the person each panel crosses: left or right."""
    found = []
    for _, pose in every_pose(picture):
        for side, limb in limbs(pose):
            if limb.foot_on == "other_thigh":
                found.append(of_the_person(pose, side))
    return found


def of_the_person(pose: Pose, side: str) -> str:
    if isinstance(pose, FrontPose):
        seen_from_behind = pose.look == "back"
        return side if seen_from_behind else {"left": "right", "right": "left"}[side]
    return {"near": "right", "far": "left"}[side]


@pytest.mark.parametrize("picture_id", ["T05-sit", "ST07"])
def test_every_panel_crosses_the_same_leg(picture_id: str) -> None:
    """The left in front, the right from the side, read as two ways to do it."""
    sides = crossed_sides(PICTURES[picture_id])
    assert len(sides) > 1
    assert len(set(sides)) == 1


def test_hand_at_the_head_is_the_same_in_both_panels() -> None:
    sides = [
        of_the_person(pose, side)
        for _, pose in every_pose(PICTURES["T14-sit"])
        for side, limb in limbs(pose)
        if limb.hand_on == "back_of_head"
    ]
    assert len(sides) == 2
    assert len(set(sides)) == 1


def far_hand_alone_at_the_head(picture: Picture, name: str, pose: Pose) -> bool:
    if not isinstance(pose, SidePose) or pose.near.hand_on == "back_of_head":
        return False
    return dict(limbs(pose))["far"].hand_on == "back_of_head"


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(far_hand_alone_at_the_head))
def test_far_hand_at_the_head_has_an_elbow_that_is_seen(
    picture: Picture, name: str, pose: Pose
) -> None:
    """A fist without an arm was stuck on the head (T14)."""
    figure = solve(pose)
    elbow = figure.joints["far.elbow"]
    for part in ("head", "neck", "torso", "near.upper", "near.fore"):
        assert not inside(figure.outlines[part].points, elbow), part


def test_press_up_is_clearly_higher_than_the_prop_on_the_elbows() -> None:
    """At the size of a thumb nail they were twins (R11, M04)."""
    high, low = (solve(PICTURES[key].end).joints["head"].imag for key in ("M04", "R11"))
    assert high - low >= 12


def test_press_up_keeps_the_pelvis_down_and_steepens_the_arms() -> None:
    assert "hips and pelvis heavy on the floor" in " ".join(load_exercises()["M04"].steps)
    figure = solve(PICTURES["M04"].end)
    assert figure.outlines["near.thigh"].lowest() <= 1
    upper, fore = figure.bones["near.upper"].heading, figure.bones["near.fore"].heading
    assert abs(turned(fore - upper)) <= 75


def test_upper_back_goes_over_the_top_of_the_chair() -> None:
    """The head alone moved (M08): the shoulders go back over its edge."""
    picture = PICTURES["M08"]
    assert picture.start
    start, end = solve(picture.start).joints, solve(picture.end).joints
    assert (start["near.shoulder"] - end["near.shoulder"]).real >= 7.5
    assert (start["head"] - end["head"]).real >= 8


def test_upper_back_sinks_over_the_roller() -> None:
    """Straight, and lifting off it towards the neck, nothing sank (M14)."""
    picture = PICTURES["M14"]
    (roller,) = [prop for prop in props_of(picture, "end") if prop.k == "ball"]
    assert roller.r <= 5
    figure = solve(picture.end)
    top = roller.c[1] + roller.r
    assert figure.outlines["head"].lowest() < top
    assert turned(figure.spine.heading(52) - 180) >= 10, "the shoulders hang down behind it"
    assert figure.joints["near.hand"].imag - 3 <= 3, "the hands rest on the mat"


def test_side_plank_is_one_line() -> None:
    assert "shoulder, hip and knee make one line" in load_exercises()["P08"].steps[1]
    picture = PICTURES["P08"]
    assert picture.start

    def bend(pose: Pose) -> float:
        joints = solve(pose).joints
        shoulder, hip, knee = (
            (joints[f"left.{part}"] + joints[f"right.{part}"]) / 2
            for part in ("shoulder", "hip", "knee")
        )
        return abs(turned(direction(hip - shoulder) - direction(knee - hip)))

    assert bend(picture.end) <= 3 < bend(picture.start)


@pytest.mark.parametrize("name", ["start", "end"])
def test_chin_is_no_higher_than_the_forehead_in_the_small_curl_up(name: str) -> None:
    """A chin that pokes up is the mistake the words name (P10)."""
    assert "poking the chin" in load_exercises()["P10"].common_mistake.lower()
    joints = solve(dict(every_pose(PICTURES["P10"]))[name]).joints
    assert abs(turned(direction(joints["head"] - joints["skull"]) - 180)) <= 10


def test_resting_leg_seen_from_above_is_not_turned_out() -> None:
    """A knee a hand and a half beside the hip reads as a leg that has fallen out (T06)."""
    figure = solve(PICTURES["T06"].end)
    hip, knee, ankle = (figure.joints[f"left.{part}"] for part in ("hip", "knee", "ankle"))
    assert abs(knee.real - hip.real) <= 10
    assert min(hip.real, ankle.real) - knee.real <= 9


def test_raised_knee_has_the_height_it_is_held_against() -> None:
    """ "How high the raised knee stays" needs a line to see it by (ST07)."""
    picture = PICTURES["ST07"]
    (line,) = [prop for prop in props_of(picture, "start") if prop.k == "guide"]
    assert picture.start
    joints = solve(picture.start).joints
    (height,) = {spot[1] for spot in line.pts}
    assert height == pytest.approx(joints["right.knee"].imag, abs=2)
    assert joints["left.knee"].imag - height >= 5


@pytest.mark.parametrize(
    "picture_id",
    sorted(
        move.picture
        for move in load_exercises().values()
        if re.search(r"\bshut door\b", " ".join(move.steps))
    ),
)
def test_band_in_a_door_is_in_a_door(picture_id: str) -> None:
    """The edge of a bare wall holds no band (P15): with the wall stand a leaf and its handle.

    From behind the body hides where the band is tied: no wall or door stands beside it there.
    """
    tied = []
    for name, pose in every_pose(PICTURES[picture_id]):
        props = props_of(PICTURES[picture_id], name)
        leaves = [prop for prop in props if prop.k == "cushion"]
        walls = [prop for prop in props if prop.k in ("wall", "wallf")]
        assert (len(leaves), len(walls)) == ((2, 1) if isinstance(pose, SidePose) else (0, 0)), name
        tied += walls
    assert tied


def test_pull_apart_marks_what_is_felt_between_the_blades() -> None:
    assert "between" in load_exercises()["P16"].cue
    assert "mid_trap" in {tint.muscle for tint in PICTURES["P16"].tint}

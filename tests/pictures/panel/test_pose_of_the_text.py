"""Single pictures: the body does what the steps beside it say."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import FrontPose, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.measures import KNEE_R, TORSO_SIDE, UPPER
from bot.pictures.drawn.geometry import widths
from bot.pictures.panel.blend import solve
from tests.pictures.posed import every_pose

PICTURES = load_pictures()
BEHIND, HOLLOW, IN_LINE, STUMP, STRIP = 8.0, 2.0, 3.0, 12.0, 4.0


@pytest.mark.parametrize(
    ("picture_id", "which"), [("ST04", "end"), ("T02", "end"), ("M01", "start")]
)
def test_picture_lays_the_low_back_flat_where_the_text_does(picture_id: str, which: str) -> None:
    """A hollow is the very fault that spoils the check."""
    pose = getattr(PICTURES[picture_id], which)
    assert isinstance(pose, SidePose)
    spine = solve(pose).spine
    backs = [
        spine.beside(along, -widths(TORSO_SIDE, along)[1]).imag - pose.floor
        for along in range(0, 44, 2)
    ]
    assert max(backs) <= HOLLOW, "back and buttock lie on it"


def test_picture_flattens_the_back_before_the_hollow_as_the_steps_do() -> None:
    """Two readers took the upper picture for the first step; the text flattens first (M01)."""
    steps = " ".join(load_exercises()["M01"].steps)
    assert steps.index("flatten") < steps.index("hollow")
    pose = PICTURES["M01"].end
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


@pytest.mark.parametrize("picture_id", ["T05", "T05-sit"])
def test_picture_of_the_crossed_leg_marks_and_points_in_both_ways_to_do_it(picture_id: str) -> None:
    assert [tint.muscle for tint in PICTURES[picture_id].tint] == ["piriformis"]
    assert PICTURES[picture_id].arrows


@pytest.mark.parametrize(("picture_id", "which"), [("R07", "end"), ("R14", "start")])
def test_picture_puts_the_pillow_between_the_knees(picture_id: str, which: str) -> None:
    """Behind both legs it showed the very mistake, the knees on each other (R07, R14)."""
    assert "between" in " ".join(load_exercises()[picture_id].steps)
    picture = PICTURES[picture_id]
    figure = solve(getattr(picture, which))
    (pillow,) = (prop for prop in picture.props if prop.beneath)
    assert pillow.beneath == "right.leg"
    assert figure.order.index("left.leg") < figure.order.index("right.leg")
    x0, y0, x1, y1 = pillow.box
    upper, lower = figure.joints["right.knee"], figure.joints["left.knee"]
    assert x0 < upper.real < x1
    assert lower.imag < y0 + STRIP
    assert y1 <= upper.imag + KNEE_R, "the upper knee lies on it"
    assert upper.imag - KNEE_R - y0 >= STRIP, "a strip of it shows between the knees"

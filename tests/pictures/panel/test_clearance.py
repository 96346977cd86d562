"""No limb in a wall, arrows clear of hands and inside the frame, steps that can be seen."""

from __future__ import annotations

import pytest

from bot.knowledge.pictures.pose_parts import Arrow, FrontPose, Prop, SideLimb, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.drawing_checks import mark_problems
from bot.pictures.exercises.exercise_svg import laid_out
from bot.pictures.panel.blend import solve
from bot.pictures.panel.clearance import (
    ball_problems,
    hanging_problems,
    motion_problems,
    pillow_problems,
    wall_problems,
)
from tests.examples import swept

IDS = sorted(load_pictures())
WALL = Prop(k="wall", x=-14.5, side="left")


def changed(picture_id: str, **what: object) -> Picture:
    return load_pictures()[picture_id].model_copy(update=what)


@pytest.mark.parametrize("picture_id", swept(IDS))
def test_clearance_arrows_cut_nothing_and_every_step_shows(picture_id: str) -> None:
    assert mark_problems(load_pictures()[picture_id]) == []


def test_clearance_finds_an_arm_in_the_wall() -> None:
    arm = SideLimb(shoulder=-30, elbow=42)  # the far arm of the wall stand, once
    found = wall_problems(solve(SidePose(trunk=92, near=arm)), [WALL])
    assert any(each.startswith("near.arm is") for each in found)
    assert wall_problems(solve(SidePose(trunk=92, hip=(4, 90))), [WALL]) == []


@pytest.mark.parametrize(
    ("centre", "said"),
    [
        ((-30, 128), "off the wall"),
        ((0, 128), "off the body"),
        ((-60, 128), "off the body"),
    ],
)
def test_clearance_finds_a_ball_that_holds_nothing(centre: tuple[float, float], said: str) -> None:
    props = [Prop(k="wall", x=-28, side="left"), Prop(k="ball", c=centre, r=5.5)]
    found = ball_problems(solve(SidePose(hip=(0, 82))), props)
    assert any(said in each for each in found)


def test_clearance_finds_a_roller_sunk_in_the_floor() -> None:
    found = ball_problems(solve(SidePose(hip=(0, 10))), [Prop(k="ball", c=(0, 4), r=7)])
    assert any("deep in the floor" in each for each in found)


def test_clearance_finds_a_head_that_floats_above_its_pillow() -> None:
    pose = SidePose(trunk=180, rest=("torso",), head_on=6)
    pillow = Prop(k="cushion", box=(-95, 0, -55, 3))
    assert pillow_problems(pose, solve(pose), [pillow])
    laid = pose.model_copy(update={"head_on": 3})
    assert pillow_problems(laid, solve(laid), [pillow]) == []


def test_clearance_finds_a_hanging_foot_that_is_drawn_on_the_step() -> None:
    picture = load_pictures()["P21"]
    assert isinstance(picture.start, FrontPose)
    inward = picture.start.right.model_copy(update={"thigh_dir": -98, "shin_dir": -96})
    crossed = picture.start.model_copy(update={"right": inward})
    said = hanging_problems(crossed, solve(crossed), list(picture.props))
    assert "right.foot is free, yet on the other foot" in said


@pytest.mark.parametrize(
    ("picture_id", "path", "said"),
    [
        ("M13", ((-27, 88), (-38, 80), (-40, 66)), "from chair"),
        ("T10", ((-14, 132), (2, 138), (20, 136)), "right.hand"),
        ("M09", ((-82, 24), (-80, 50), (-64, 72)), "from head"),
        ("R05", ((6, 190), (-6, 195), (-18, 194)), "leaves the frame"),
    ],
)
def test_clearance_finds_an_arrow_that_cuts(
    picture_id: str, path: tuple[tuple[float, float], ...], said: str
) -> None:
    found = mark_problems(changed(picture_id, arrows=(Arrow(path=path),)))
    assert any(said in each for each in found)


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (
            ("neck", "pelvis", "shirt", "head", "near.leg", "near.arm", "tint"),
            "lies over another limb",
        ),
        (("neck", "tint", "pelvis", "shirt", "head", "near.leg", "near.arm"), "is covered"),
    ],
)
def test_clearance_finds_a_mark_that_a_limb_hides(order: tuple[str, ...], said: str) -> None:
    """The mark of the neck once lay on the arm that hid the neck."""
    arm = SideLimb(hand_on="back_of_head", elbow_out=0.9)
    end = SidePose(trunk=180, rest=("torso",), head_on=4, near=arm, order=order)
    found = mark_problems(changed("T14", layout="single", start=None, end=end, arrows=()))
    assert found == [f"end: the mark of near suboccipitals {said}"]


def test_clearance_finds_a_movement_that_cannot_be_seen() -> None:
    still = changed("P01", start=load_pictures()["P01"].end, arrows=())
    _, box = laid_out(still)
    assert motion_problems(still, box) == ["step 1 to 2 moves only 0.0 cm"]


@pytest.mark.parametrize(
    ("centre", "said"),
    [
        ((0.0, 123.0), ["the ball lies on the spine"]),
        ((-5.4, 123.0), []),
        ((-40.0, 123.0), ["the ball lies beside the back"]),
    ],
)
def test_clearance_finds_a_ball_that_slips_onto_the_spine(
    centre: tuple[float, float], said: list[str]
) -> None:
    """ "Muscle only, never on the spine" (R04), seen from behind."""
    picture = load_pictures()["R04"]
    assert picture.middle is not None
    ball = Prop(k="ball", c=centre, r=4.4, front=True)
    assert ball_problems(solve(picture.middle), [ball]) == said

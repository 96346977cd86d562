"""Named contact equals drawn contact, on every picture and on faults that once were drawn."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.pictures.pose_parts import FrontLimb, FrontPose, Prop, SideLimb, SidePose
from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.body.distances import gap_to_line
from bot.pictures.body.touch import touch_problems
from bot.pictures.drawing_checks import contact_problems
from bot.pictures.panel.blend import solve
from bot.pictures.things.props import prop_part

SUPINE: dict[str, Any] = {"trunk": 180, "rest": ("torso",), "head_on": 0}
FREE: dict[str, Any] = {"foot_on": "free"}
STAND_FREE: dict[str, Any] = {"foot_on": "floor", "hand_on": "free"}


def problems(pose: SidePose | FrontPose, *props: Prop) -> list[str]:
    figure = solve(pose)
    return touch_problems(pose, figure, [(prop, prop_part(prop, figure)) for prop in props])


@pytest.mark.parametrize("which", ["start", "end"])
@pytest.mark.parametrize(
    ("place", "part"), [("head", "head"), ("upper back", "shirt"), ("tailbone", "pelvis")]
)
def test_touch_the_stick_of_the_hip_hinge_lies_on(place: str, part: str, which: str) -> None:
    """Head, upper back and tailbone all through the bow ("keep all three touches", P19)."""
    picture = load_pictures()["P19"]
    pose = picture.start if which == "start" else picture.end
    assert isinstance(pose, SidePose)
    figure = solve(pose)
    (prop,) = (prop for prop in picture.props if prop.k == "stick")
    (stick,) = prop_part(prop, figure).shapes
    shapes = [shape for shape in figure.parts[part].shapes if not shape.line]
    away = min(gap_to_line(shape.outline.points, stick.outline.points) for shape in shapes)
    assert away - stick.line / 2 < 0.5, place


@pytest.mark.parametrize("picture_id", sorted(load_pictures()))
def test_touch_every_hand_and_foot_lies_on_what_it_names(picture_id: str) -> None:
    assert contact_problems(load_pictures()[picture_id]) == []


@pytest.mark.parametrize(
    ("pose", "props", "said", "reason"),
    [
        pytest.param(
            SidePose(
                **SUPINE, near=SideLimb(hand_at=(-8, 25.5), hand_dir=4, hand_on="belly", **FREE)
            ),
            (), "near.hand should lie on belly", "R08 hovered over the groin", id="R08",
        ),
        pytest.param(
            SidePose(**SUPINE, near=SideLimb(hand_at=("+", 3.2), hand_on="low_back", **FREE)),
            (), "near.hand should lie on low_back", "P10 lay beside the body", id="P10",
        ),
        pytest.param(
            SidePose(
                trunk=82, hip=(0, 47),
                near=SideLimb(hand_at=(47, 66), hand_dir=-30, hand="flat", hand_on="chair", **FREE),
            ),
            (Prop(k="chair", x=92, flip=True),), "near.hand should lie on chair",
            "ST19 hung above the seat", id="ST19",
        ),
        pytest.param(
            SidePose(trunk=84, hip=(-3, 72), near=SideLimb(foot_at=(18, 7.5), foot_dir=0,
                     knee_on="wall", **STAND_FREE)),
            (Prop(k="wall", x=48, side="right"),), "near.knee should lie on wall",
            "ST17 stopped short of the wall", id="ST17",
        ),
        pytest.param(
            FrontPose(
                y=17, left=FrontLimb(knee_at=(-42, 14), foot_at=(-8, 2), foot="side", foot_dir=192,
                                     foot_on="floor", hand_on="free"),
                right=FrontLimb(knee_at=(42, 14), foot_at=(30, 2), foot="side", foot_dir=-12,
                                foot_on="other_foot", hand_on="free"),
            ),
            (), "right.foot should lie on other_foot", "soles that do not meet", id="T07",
        ),
    ],
)  # fmt: skip
def test_touch_finds_a_hand_that_hovers(
    pose: SidePose | FrontPose, props: tuple[Prop, ...], said: str, reason: str
) -> None:
    assert any(each.startswith(said) for each in problems(pose, *props)), reason


def test_touch_asks_every_hand_and_foot_for_what_it_lies_on() -> None:
    found = problems(SidePose())
    assert len(found) == 4
    assert all("names nothing that it lies on" in each for each in found)


def test_touch_of_a_thing_that_is_not_there_is_refused() -> None:
    (found, _) = problems(SidePose(near=SideLimb(hand_on="chair", foot_on="floor")))
    assert "near.hand should lie on chair, but is inf cm off" in found


def test_touch_tells_the_other_knee_from_the_own_one() -> None:
    near = SideLimb(hip=118, knee=120, scap=(0, 4), hand_on="knee", foot_on="free")
    far = SideLimb(hip=0, knee=0, scap=(0, 0), hand_on="other_knee")
    laid = SidePose(trunk=180, rest=("torso",), near=near, far=far)
    assert problems(laid) == []
    swapped = laid.model_copy(
        update={"far": far.model_copy(update={"hand_on": "knee", "hand_at": (-20, 45)})}
    )
    assert any("far.hand should lie on knee" in each for each in problems(swapped))

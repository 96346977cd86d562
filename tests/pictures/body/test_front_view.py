from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.pictures.pose_parts import FrontLimb, FrontPose, SpineBend
from bot.pictures.body.figure import PoseError
from bot.pictures.body.front_view import solve_front


def test_front_standing_is_the_same_on_both_sides() -> None:
    joints = solve_front(FrontPose()).joints
    for name in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist"):
        left, right = joints[f"left.{name}"], joints[f"right.{name}"]
        assert left.real == pytest.approx(-right.real, abs=1e-9)
        assert left.imag == pytest.approx(right.imag)


@given(abd=st.floats(0, 170), elbow=st.floats(0, 120))
def test_front_arms_mirror_each_other(abd: float, elbow: float) -> None:
    limb = FrontLimb(abd=abd, elbow=elbow)
    joints = solve_front(FrontPose(left=limb, right=limb)).joints
    assert joints["left.wrist"].real == pytest.approx(-joints["right.wrist"].real, abs=1e-6)


def test_front_arm_at_ninety_points_sideways() -> None:
    joints = solve_front(FrontPose(right=FrontLimb(abd=90))).joints
    assert joints["right.wrist"].imag == pytest.approx(joints["right.shoulder"].imag)
    assert joints["right.wrist"].real > joints["right.shoulder"].real


def test_front_pelvis_drop_lifts_the_right_of_the_picture() -> None:
    joints = solve_front(FrontPose(pelvis_drop=7, spine=SpineBend(lumbar=7))).joints
    assert joints["right.hip"].imag > joints["left.hip"].imag + 1.5
    assert joints["skull"].real == pytest.approx(0, abs=6)


def test_front_lying_makes_right_the_upper_side() -> None:
    joints = solve_front(FrontPose(trunk=180, y=20)).joints
    assert joints["right.shoulder"].imag > joints["left.shoulder"].imag
    assert joints["skull"].real < -50


def test_front_turn_narrows_the_shoulders() -> None:
    plain, turned = solve_front(FrontPose()), solve_front(FrontPose(turn=48))
    ratio = turned.joints["right.shoulder"].real / plain.joints["right.shoulder"].real
    assert ratio == pytest.approx(0.669, abs=0.01)


@pytest.mark.parametrize(
    ("limb", "name"),
    [
        (FrontLimb(elbow_at=(80, 140)), r"right\.elbow"),
        (FrontLimb(hand_at=(120, 140)), r"right\.arm"),
        (FrontLimb(knee_at=(80, 90)), r"right\.knee"),
        (FrontLimb(foot_at=(90, 0)), r"right\.leg"),
    ],
)
def test_front_target_out_of_reach_names_the_joint(limb: FrontLimb, name: str) -> None:
    with pytest.raises(PoseError, match=rf"{name}: the target is .* cm out of reach"):
        solve_front(FrontPose(right=limb))


def test_front_target_may_be_nearer_than_the_bone_is_long() -> None:
    """That is foreshortening: the thigh of a seated person points at the viewer."""
    joints = solve_front(FrontPose(y=52, right=FrontLimb(knee_at=(10, 45)))).joints
    assert joints["right.knee"] == 10 + 45j

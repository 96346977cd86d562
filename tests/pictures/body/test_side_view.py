from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.pictures.pose_parts import SideLimb, SidePose, SpineBend
from bot.pictures.body.figure import PoseError
from bot.pictures.body.measures import ANKLE, DEPTH, FORE, SHIN, THIGH, UPPER
from bot.pictures.body.side_view import ORDER, far_limb, solve_side


def stand(**limb: object) -> SidePose:
    return SidePose(trunk=90, hip=(0, 90.5), near=SideLimb(**limb))


def test_side_standing_puts_the_sole_on_the_floor() -> None:
    figure = solve_side(SidePose(trunk=90, rest=("near.foot",)))
    assert figure.joints["near.ankle"].imag == pytest.approx(ANKLE, abs=0.1)
    assert figure.joints["hip"].imag == pytest.approx(90.5, abs=0.1)


def test_side_far_limbs_inherit_and_stand_deeper() -> None:
    figure = solve_side(stand(shoulder=40, elbow=20))
    for joint in ("knee", "ankle", "elbow", "wrist"):
        gap = figure.joints[f"far.{joint}"] - figure.joints[f"near.{joint}"]
        assert abs(gap - DEPTH) < 1e-9


def test_side_null_switches_an_inherited_target_off() -> None:
    pose = SidePose(
        near=SideLimb(foot_at=(20, 7.5), foot_dir=0), far=SideLimb(foot_at=None, hip=10)
    )
    assert far_limb(pose).foot_at is None
    assert far_limb(pose).foot_dir == 0


@given(x=st.floats(-25, 30), y=st.floats(9, 40))
def test_side_foot_target_is_met_with_the_knee_in_front(x: float, y: float) -> None:
    figure = solve_side(SidePose(trunk=90, hip=(0, 84), near=SideLimb(foot_at=(x, y))))
    ankle, knee, hip = (figure.joints[f"near.{name}"] for name in ("ankle", "knee", "hip"))
    assert abs(ankle - complex(x, y)) < 1e-6
    assert abs(knee - hip) == pytest.approx(THIGH)
    assert abs(ankle - knee) == pytest.approx(SHIN)
    assert figure.angles["near.knee"] >= -0.01


def test_side_foot_out_of_reach_names_limb_and_missing_centimetres() -> None:
    with pytest.raises(PoseError, match=r"near\.leg: the target is 17\.0 cm out of reach"):
        solve_side(SidePose(trunk=90, hip=(0, 100), near=SideLimb(foot_at=(0, 0))))


def test_side_hand_out_of_reach_names_the_arm() -> None:
    with pytest.raises(PoseError, match=r"near\.arm: the target is .* cm out of reach"):
        solve_side(stand(hand_at=(100, 100)))


def test_side_elbow_bends_to_the_back() -> None:
    figure = solve_side(stand(hand_at=(25, 110)))
    assert figure.angles["near.elbow"] > 0


def test_side_hand_laid_out_along_the_floor_is_nearly_straight() -> None:
    lying = SidePose(trunk=180, rest=("torso",), near=SideLimb(hand_at=("+", 4)))
    figure = solve_side(lying)
    reached = abs(figure.joints["near.wrist"] - figure.joints["near.shoulder"])
    assert reached == pytest.approx(0.995 * (UPPER + FORE), abs=0.01)
    assert figure.joints["near.wrist"].imag == pytest.approx(4)


def test_side_rest_lets_the_trunk_lie_on_its_floor() -> None:
    figure = solve_side(SidePose(trunk=180, rest=("torso",), floor=50))
    assert figure.outlines["torso"].lowest() == pytest.approx(50)


def test_side_rest_refuses_an_unknown_part() -> None:
    with pytest.raises(PoseError, match="'elbow' is none of torso"):
        solve_side(SidePose(rest=("elbow",)))


@pytest.mark.parametrize("surface", [0, 2, 4])
def test_side_head_is_laid_on_its_surface(surface: float) -> None:
    pose = SidePose(
        trunk=180, rest=("torso",), head_on=surface, spine=SpineBend(lumbar=6, thorax=-20)
    )
    (contact,) = solve_side(pose).contacts
    assert contact.name == "head"
    assert contact.off < 0.5


def test_side_fit_stands_the_forearms_on_the_floor() -> None:
    limb = SideLimb(foot_at=(-81.5, 16), forearm_on=0)
    figure = solve_side(SidePose(trunk=0, hip=(0, 26.5), fit="forearm", near=limb))
    assert figure.joints["near.elbow"].imag == pytest.approx(4.2)


def test_side_near_leg_covers_the_belly_when_the_hip_is_folded() -> None:
    order = solve_side(stand(hip=90, knee=90)).order
    assert order.index("near.leg") > order.index("shirt")
    order = solve_side(stand(hip=20)).order
    assert order.index("near.leg") < order.index("shirt")


def test_side_draws_an_edge_around_a_far_arm_that_comes_before_the_body() -> None:
    """Without one a forearm on the shirt was a stain without a hand (ST18)."""
    figure = solve_side(SidePose(order=(*ORDER, "far.hand")))
    assert {shape.edge for shape in figure.parts["far.hand"].shapes} == {"line_skin"}


@pytest.mark.parametrize(("forward", "drawn"), [(0.0, False), (3.0, False), (7.5, True)])
def test_side_draws_the_round_edge_of_a_shoulder_rolled_forward(
    forward: float, drawn: bool
) -> None:
    figure = solve_side(SidePose(near=SideLimb(scap=(0, forward))))
    edges = [shape for shape in figure.parts["near.arm"].shapes if shape.line]
    shadows = [shape for shape in figure.parts["shirt"].shapes if shape.opacity < 1]
    assert bool(edges) is bool(shadows) is drawn

"""A palm named onto the body is laid there, whatever the body does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.pictures.pose_parts import On, SideLimb, SidePose, SpineBend
from bot.pictures.body.figure import PoseError
from bot.pictures.body.surfaces import PALM_AT, Surface, palm_places
from bot.pictures.body.touch import touch_problems
from bot.pictures.panel.blend import solve
from tests.examples import examples


@examples(40)
@given(
    on=st.sampled_from(["belly", "chest", "low_back", "back_of_head", "forehead"]),
    trunk=st.floats(60, 180),
    lumbar=st.floats(-20, 20),
)
def test_surfaces_hold_the_palm_through_every_bend(on: On, trunk: float, lumbar: float) -> None:
    limb = SideLimb(hand_on=on, foot_on="free", elbow_out=0.5)
    pose = SidePose(trunk=trunk, hip=(0, 90), spine=SpineBend(lumbar=lumbar), near=limb)
    assert touch_problems(pose, solve(pose), ()) == []


def test_surfaces_turn_the_palm_towards_the_skin() -> None:
    where = Surface(0j, 1j)  # a table top, seen from the side
    for wrist, along, palm, lean in palm_places(where):
        if not lean:
            assert along in (pytest.approx(0), pytest.approx(180))
            assert palm == (1 if along == pytest.approx(0) else -1)
            assert abs(wrist.real) == pytest.approx(PALM_AT)


def test_surfaces_out_of_reach_name_the_arm_and_the_place() -> None:
    limb = SideLimb(hand_on="shin", foot_on="free")
    with pytest.raises(PoseError, match=r"near\.arm: 'shin' is out of reach"):
        solve(SidePose(near=limb))


def test_surfaces_see_both_bones_shortened_when_the_elbow_comes_out() -> None:
    flat = solve(SidePose(trunk=180, hip=(0, 13), near=SideLimb(hand_on="low_back", elbow_out=1)))
    arm = flat.bones["near.upper"], flat.bones["near.fore"]
    assert all(abs(bone.b - bone.a) < 25 for bone in arm)
    assert arm[0].heading == pytest.approx(arm[1].heading)

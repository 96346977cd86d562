"""Joints that bend the wrong way are found, in both views."""

from __future__ import annotations

import pytest

from bot.knowledge.pictures.pose_parts import FrontLimb, FrontPose, SideLimb, SidePose
from bot.pictures.drawing_checks import angle_problems
from bot.pictures.panel.blend import Pose, solve


@pytest.mark.parametrize(
    ("pose", "joint", "reason"),
    [
        (SidePose(near=SideLimb(knee=-20)), "near.knee", "a knee that bends forward"),
        (SidePose(near=SideLimb(elbow=-40)), "near.elbow", "an elbow that bends backward"),
        (
            SidePose(near=SideLimb(hand_at=(25, 120), elbow_side=1)),
            "near.elbow",
            "an elbow in front of the arm",
        ),
        (SidePose(near=SideLimb(hip=-50)), "near.hip", "a thigh far behind the body"),
        (
            FrontPose(right=FrontLimb(elbow_at=(30, 115), hand_at=(40, 92), hand_dir=120)),
            "right.wrist_aside",
            "an open hand that points back at the elbow",
        ),
        (
            FrontPose(
                right=FrontLimb(elbow_at=(30, 115), hand_at=(40, 92), hand_dir=60, hand="flat")
            ),
            "right.wrist",
            "fingers that point back at the elbow",
        ),
        (
            SidePose(near=SideLimb(shoulder=52, elbow=40, hand_dir=76)),
            "near.wrist_aside",
            "an open hand turned up to its thumb as none can be (A04, M15, P26)",
        ),
        (
            FrontPose(left=FrontLimb(elbow_at=(-33, 114), hand_at=(-22, 99), hand_dir=30)),
            "left.wrist_aside",
            "the same from the front (T06)",
        ),
    ],
)
def test_checks_find_a_joint_that_bends_the_wrong_way(pose: Pose, joint: str, reason: str) -> None:
    assert any(each.startswith(joint) for each in angle_problems(solve(pose))), reason


def test_checks_leave_a_forearm_that_points_at_the_viewer_alone() -> None:
    seen = FrontLimb(elbow_at=(30, 115), hand_at=(32, 110), hand_dir=120)
    assert angle_problems(solve(FrontPose(right=seen))) == []

from __future__ import annotations

import itertools

import pytest

from bot.knowledge.pictures.pose_parts import Arrow, SideLimb, SidePose
from bot.pictures.body.figure import PoseError
from bot.pictures.panel.arrows import arrow_line, arrow_outlines
from bot.pictures.panel.blend import between

START = SidePose(hip=(0, 90.5), near=SideLimb(hip=0, knee=0))
END = SidePose(hip=(0, 90.5), near=SideLimb(hip=60, knee=20))


def test_arrow_follows_the_motion_from_start_to_end() -> None:
    line = arrow_line(Arrow(follow="near.ankle", gap=0), START, END)
    assert line[0].real < line[-1].real
    assert line[0].imag < line[-1].imag


def test_arrow_turns_round_when_the_motion_does() -> None:
    there = arrow_line(Arrow(follow="near.ankle", gap=0), START, END)
    back = arrow_line(Arrow(follow="near.ankle", gap=0), END, START)
    assert abs(there[0] - back[-1]) < 0.5


def test_arrow_length_stays_between_its_limits() -> None:
    for end in (SidePose(hip=(0, 88), near=SideLimb(knee=0)), END):
        line = arrow_line(Arrow(follow="near.ankle"), START, end)
        length = sum(abs(b - a) for a, b in itertools.pairwise(line))
        assert 15 <= length <= 50


@pytest.mark.parametrize(
    ("arrow", "start", "reason"),
    [
        (Arrow(follow="near.ear"), START, "is none of"),
        (Arrow(follow="hip"), None, "needs a start pose"),
        (Arrow(follow="hip"), END, "does not move"),
        (Arrow(), START, "needs 'follow' or a 'path'"),
    ],
)
def test_arrow_that_says_nothing_is_refused(
    arrow: Arrow, start: SidePose | None, reason: str
) -> None:
    with pytest.raises(PoseError, match=reason):
        arrow_line(arrow, start, END)


def test_arrow_head_is_wider_than_its_ribbon() -> None:
    line = arrow_line(Arrow(path=((0, 0), (15, 0), (30, 0))), None, END)
    ribbon, head = arrow_outlines(line)
    assert max(p.imag for p in head.points) == pytest.approx(3.9)
    assert max(p.imag for p in ribbon.points) == pytest.approx(1.3)
    assert max(p.real for p in head.points) == pytest.approx(30)


def test_blend_half_way_is_half_the_angle() -> None:
    middle = between(START, END, 0.5)
    assert isinstance(middle, SidePose)
    assert (middle.near.hip, middle.near.knee) == (30, 10)


def test_blend_keeps_searching_keys_only_when_both_have_them() -> None:
    laid = SidePose(trunk=180, rest=("torso",), head_on=0)
    assert between(laid, laid, 0.5).model_dump()["head_on"] == 0
    assert between(laid, SidePose(trunk=180), 0.5).model_dump()["head_on"] is None

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.pictures.pose_parts import SpineBend
from bot.pictures.body.measures import NEUTRAL, TORSO_SIDE
from bot.pictures.body.spine import spine_curve

bends = st.builds(
    SpineBend,
    lumbar=st.floats(-45, 60),
    thorax=st.floats(-30, 45),
    neck=st.floats(-50, 60),
)


def test_spine_without_bends_is_a_straight_line() -> None:
    spine = spine_curve(90, SpineBend(), {})
    assert abs(spine.at(65) - 65j) < 1e-9
    assert spine.heading(40) == 90


def test_spine_rounding_turns_the_head_forward() -> None:
    """Facing right, forward is page right."""
    assert spine_curve(90, SpineBend(lumbar=40), {}).at(65).real > 20


@given(bend=bends, trunk=st.floats(-180, 180))
def test_spine_never_stretches(bend: SpineBend, trunk: float) -> None:
    spine = spine_curve(trunk, bend, NEUTRAL)
    for s in range(-9, 65):
        assert abs(spine.at(s + 1) - spine.at(s)) == pytest.approx(1, abs=0.01)
    assert abs(spine.at(0)) < 1e-9


@given(bend=bends, neck=st.floats(-50, 60))
def test_spine_with_another_neck_equals_one_built_with_it(bend: SpineBend, neck: float) -> None:
    changed = spine_curve(30, bend, {}).with_neck(neck)
    built = spine_curve(30, bend.model_copy(update={"neck": neck}), {})
    assert abs(changed.at(65) - built.at(65)) < 1e-9
    assert changed.heading(65) == pytest.approx(built.heading(65))


def test_spine_outline_runs_anticlockwise_for_the_clip_union() -> None:
    from bot.pictures.drawn.geometry import area

    for trunk in (0, 90, 180, 211):
        outline = spine_curve(trunk, SpineBend(), NEUTRAL).outline(TORSO_SIDE, -9, 57)
        assert area(outline.points) > 0

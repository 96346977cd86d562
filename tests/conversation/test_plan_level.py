"""How far the safety screen lets a plan go."""

from __future__ import annotations

import pytest

from bot.conversation.plan_level import plan_level
from bot.conversation.safety_state import SafetyState


@pytest.mark.parametrize(
    ("level", "flags", "expected"),
    [
        ("none", (), ("none", False)),
        ("D", ("cough_strain",), ("R", True)),
        ("D", ("cough_strain", "axspa"), ("R", True)),
        ("D", ("weight_loss", "cough_strain"), ("D", False)),
        ("S", ("fever", "cough_strain"), ("S", False)),
    ],
)
def test_plan_level_lets_a_plan_begin_before_a_visit_of_the_next_days(
    level: str, flags: tuple[str, ...], expected: tuple[str, bool]
) -> None:
    assert plan_level(SafetyState(level=level, flags=flags)) == expected

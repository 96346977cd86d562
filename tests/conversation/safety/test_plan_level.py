"""How far the safety screen lets a plan go."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.next_plan import open_flags
from bot.conversation.safety.plan_level import plan_level
from bot.conversation.safety.safety_state import SafetyState


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


@pytest.mark.parametrize(
    ("level", "flags", "standing", "reason"),
    [
        ("none", ("fever",), {}, "nothing is open"),
        ("S", ("fever", "axspa"), {"fever": "S", "axspa": "R"}, "each at its own level"),
        ("D", ("fever", "axspa"), {"fever": "D", "axspa": "R"}, "none above that of the talk"),
        ("E", ("fever", "axspa"), {"fever": "E", "axspa": "R"}, "put together: the first leads"),
        ("S", (), {}, "no flag stands for it"),
    ],
)
def test_plan_level_of_each_open_sign(
    level: str, flags: tuple[str, ...], standing: dict[str, str], reason: str
) -> None:
    assert open_flags(SafetyState(level=level, flags=flags)) == standing, reason

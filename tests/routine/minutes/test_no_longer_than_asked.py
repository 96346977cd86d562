"""No session comes to a minute more than was asked for, on the first day or by what grows."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import PlanInputs
from bot.routine.building.build import build_from
from tests.routine.lived import LOW, lived

PEOPLE: list[tuple[dict[str, Any], str]] = [
    ({}, "a low back of two months"),
    ({"age": 80, "conditions": ("stooped",)}, "the old man who stoops had 8.8 of his 8"),
    ({"conditions": ("pregnancy",), "pregnant_weeks": 17}, "a pregnancy had 13.2 of 12"),
    ({"regions": ("neck",)}, "a neck"),
    ({"regions": ("low_back", "neck")}, "two halves"),
    ({"lifestyle": ("sport", "running"), "nrs": 2}, "a runner had 22 of 20"),
]


@pytest.mark.parametrize("minutes", [3, 5, 8, 10, 12, 15, 20])
@pytest.mark.parametrize(("told", "reason"), PEOPLE)
def test_no_week_is_told_of_more_minutes_than_were_asked_for(
    told: dict[str, Any], reason: str, minutes: int
) -> None:
    who = PlanInputs(**{**vars(LOW), **told, "minutes": minutes})
    first = build_from(who, "week")
    assert round(first.session_minutes) <= minutes, reason
    assert first.lasts <= minutes


@pytest.mark.parametrize("minutes", [5, 8, 12])
@pytest.mark.parametrize(("told", "reason"), PEOPLE)
def test_weeks_that_are_all_easy_grow_within_the_minutes(
    told: dict[str, Any], reason: str, minutes: int
) -> None:
    who = PlanInputs(**{**vars(LOW), **told, "minutes": minutes})
    most = minutes + load_timing().over_minutes + 0.1  # a tenth by rounding of the moves
    plans = [plan for _, plan, _ in lived(who, [3, 3, 2, 2, 2, 1])]
    assert max(one.routine.session_minutes for one in plans) <= most, reason
    assert any(change.kind == "more" for one in plans for change in one.changes), "and it grows"

"""A bend away from what hurts, which nobody said or found to ease, gives its minutes once mild."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine import PlanInputs
from bot.routine.building.build import build_from
from bot.routine.growth.room_for_growth import what_may_give_way
from bot.routine.situation.codes import codes_for

# The woman of 84 whose march waited for minutes while her knee came to her chest for ever.
WHO = PlanInputs(
    minutes=8, nrs=2, regions=("low_back",), age=84, duration_days=365, stage="chronic",
    conditions=("walking_aid",), aggravated_by=("ext_agg",), direction="flexion",
    worse_with=("walking", "standing"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("inputs", "low", "gives", "reason"),
    [
        (WHO, True, True, "while the pain is low nothing needs it"),
        (WHO, False, False, "who hurts needs it"),
        (replace(WHO, eased_by=("bending",)), True, False, "it was told to ease"),
        (
            replace(WHO, findings=frozenset({"bend_forward_better"})),
            True,
            False,
            "a check showed it",
        ),
    ],
)
def test_bend_away_gives_way_once_the_pain_is_low(
    inputs: PlanInputs, low: bool, gives: bool, reason: str
) -> None:
    routine = build_from(inputs, "week")
    assert "M05" in routine.exercise_ids
    may = what_may_give_way(routine, inputs, codes_for(inputs), pain_is_low=low)
    assert ("M05" in may) is gives, reason

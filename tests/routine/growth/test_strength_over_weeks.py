"""What trains keeps its minutes over the weeks."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.facts import Facts
from bot.routine import PlanInputs, Setting
from bot.routine.dosing.duration import work_seconds
from bot.routine.returns.return_plan import NextPlan
from bot.routine.situation.assessed_inputs import inputs_from
from tests.routine.lived import lived

LIBRARY = load_exercises()
DAY = timedelta(days=1)


def strength(plan: NextPlan) -> dict[str, float]:
    items = plan.routine.items
    return {
        one.exercise_id: work_seconds(one.dose)
        for one in items
        if LIBRARY[one.exercise_id].kind == "strength"
    }


TENNIS = PlanInputs(
    minutes=8,
    nrs=5,
    regions=("low_back",),
    aggravated_by=("rot_agg", "ext_agg"),
    worse_with=("twisting",),
    age=31,
    duration_days=9,
    stage="acute",
)
HAIRDRESSER = Facts.from_dict(
    {
        "age": 41,
        "regions": ["hip_side", "buttock"],
        "side": "right",
        "onset": "gradual",
        "duration_days": 120,
        "stage": "chronic",
        "nrs": 4,
        "radiation": "none",
        "stand_hours": 8,
        "aggravated_by": ["static_agg", "ext_agg"],
        "worse_with": ["lying_side", "stairs", "one_leg"],
    }
)
FOUND = infer(HAIRDRESSER, {"glute_med_weak": "right", "hip_level": "yes"})


@pytest.mark.parametrize(
    ("inputs", "pains", "reason"),
    [
        (TENNIS, [5, 3, 2, 1, 0, 0, 0, 0, 0], "a stretch came as the lighter week ended"),
        (
            inputs_from(FOUND, HAIRDRESSER, (), 8, "none", Setting()),
            [4, 4, 3, 3, 3, 3, 2, 2, 2],
            "what a check found weak grew on the sit-to-stand",
        ),
    ],
)
def test_no_week_takes_strength_for_something_else(
    inputs: PlanInputs, pains: list[int], reason: str
) -> None:
    weeks = [plan for number, plan, _ in lived(inputs, pains) if number % 7 == 0]
    usual = [one for one in weeks if one.progression.week % load_selection().deload_every]
    for before, now in pairwise(usual[1:]):
        was, work = strength(before), strength(now)
        assert all(work[one] >= was[one] for one in was if one in work), reason


@pytest.mark.parametrize("said", ["easy"])
def test_only_moves_of_a_sore_neck_do_not_make_room_for_the_march(said: str) -> None:
    inputs = PlanInputs(
        minutes=5, nrs=4, regions=("neck",), age=57, conditions=("dizziness",),
        duration_days=60, stage="subacute", aggravated_by=("neck_rotation",),
    )  # fmt: skip
    days = lived(inputs, [4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1], said)
    assert "M11" in days[-1][1].routine.exercise_ids
    march = [
        one.dose.sets * (one.dose.reps or 0)
        for _, plan, _ in days
        for one in plan.routine.items
        if one.exercise_id == "P26"
    ]
    assert max(march) == march[0]


def test_full_minutes_say_how_many_would_do() -> None:
    inputs = PlanInputs(minutes=3, nrs=3, regions=("low_back",), duration_days=200, stage="chronic")
    said = {
        one.say
        for _, plan, _ in lived(inputs, [3] * 8)
        for one in plan.changes
        if one.rule == "no_room"
    }
    assert said
    assert all('"5 minutes"' in one for one in said)

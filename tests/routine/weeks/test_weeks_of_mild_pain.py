"""What weeks of mild, hard or worse days do to a plan, and when a clinician is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_plan_changes
from bot.routine import PlanInputs
from bot.routine.weeks.kept_history import FlareSpell, KeptHistory, Rating, WorseAfter
from bot.routine.weeks.review import is_worse
from bot.routine.weeks.standing import course_of
from tests.routine.lived import LOW, lived, said_of
from tests.routine.returning import START, day

LIBRARY = load_exercises()
DAY = timedelta(days=1)
AFRAID = PlanInputs(
    minutes=8,
    nrs=4,
    regions=("low_back",),
    age=45,
    aggravated_by=("flex_agg", "load_agg"),
    worse_with=("bending", "lifting"),
    direction="extension",
    yellow=("fear",),
    duration_days=730,
    stage="chronic",
)


@pytest.mark.parametrize(
    ("pains", "told", "again", "reason"),
    [
        ([4, 4, 3, 3, 3, 3], {}, True, "old pain that is mild for two weeks"),
        ([4, 4, 4, 4, 4, 4], {}, True, "fear waits for no mild pain (a fifth reader)"),
        ([6, 6, 6, 6, 6, 6], {}, False, "too sore"),
        ([4, 4, 4, 4, 4, 4], {"yellow": ()}, False, "not mild, and not feared"),
        ([4, 4, 3, 3, 3, 3], {"conditions": ("stenosis",)}, True, "the diagnosis keeps its own"),
        (
            [4, 4, 3, 3, 3, 3],
            {"findings": frozenset({"bend_back_better"})},
            False,
            "a check showed a way",
        ),
    ],
)
def test_bending_that_was_feared_comes_back(
    pains: list[int], told: dict[str, Any], again: bool, reason: str
) -> None:
    last = lived(replace(AFRAID, **told), pains)[-1][1]
    left_out = any(
        line.exercise_id == "R12" and line.rule == "out_code" for line in last.routine.trace
    )
    assert left_out is not again, reason
    assert again is False or "M04" not in last.routine.exercise_ids, reason


def test_hard_weeks_of_mild_pain_do_not_hold_the_stage_for_ever() -> None:
    inputs = PlanInputs(minutes=8, nrs=6, regions=("low_back",), duration_days=14, stage="acute")
    days = lived(inputs, [6, 5, 4, 3, 3, 3, 2, 2], "hard")
    eased = [number for number, plan, _ in days if "hard_for_long" in said_of(plan)]
    assert len(eased) == 1, "it is made lighter once"
    assert days[-1][1].routine.phase > 1


def test_walk_goes_on_through_hard_weeks_that_are_no_sorer() -> None:
    inputs = PlanInputs(minutes=3, nrs=5, regions=("whole_back",), conditions=("fibromyalgia",))
    walks = [
        one.dose.minutes or 0
        for _, plan, _ in lived(inputs, [5] * 10, "hard")
        for one in plan.routine.items
        if one.exercise_id == "A01"
    ]
    assert max(walks) > walks[0]


def test_what_stays_the_same_is_not_called_the_only_safe_plan() -> None:
    assert "safe" not in load_plan_changes()["same_on_purpose"].say


@pytest.mark.parametrize(
    ("events", "weeks", "said", "reason"),
    [
        ({}, 7, True, "six steady weeks"),
        ({"away": range(28, 42)}, 7, False, "five weeks of practice and two away"),
        ({"flares": (15,)}, 7, False, "a week of a flare is not steady"),
    ],
)
def test_six_steady_weeks_are_counted(
    events: dict[str, Any], weeks: int, said: bool, reason: str
) -> None:
    _, plan, _ = lived(LOW, [4] * weeks, **events)[-1]
    assert any("Six weeks" in one for one in plan.reasons) is said, reason


@pytest.mark.parametrize(
    ("pains", "flares", "worse", "reason"),
    [
        ((4, 4, 6, 6), (), True, "two points more for a week, and today"),
        ((4, 4, 6, 4), (), False, "today as at the start"),
        ((4, 4, 6, 6), (3,), False, "a flare is seen to its end"),
    ],
)
def test_worse_is_said_of_the_week_and_of_today(
    pains: tuple[int, ...], flares: tuple[int, ...], worse: bool, reason: str
) -> None:
    days = (0, 7, 15, 16)
    history = KeptHistory(
        "somebody",
        progression=replace(lived(LOW, [4])[0][1].progression, started=START),
        pain=tuple(Rating(day(n), nrs) for n, nrs in zip(days, pains, strict=True)),
        flares=tuple(FlareSpell(day(n + 10)) for n in flares),
    )
    course = course_of(history, day(16))
    assert is_worse(course) is worse, reason
    assert is_worse(course) is worse, reason


def test_nothing_grows_while_a_clinician_is_asked_for() -> None:
    days = lived(LOW, [3, 3, 3, 6, 6, 6])
    asked = [plan for _, plan, _ in days if any("It is worse" in one for one in plan.reasons)]
    assert asked
    assert "seen_first" in said_of(asked[0])
    assert not any({"ready", "ready_in_three", "walk"} & said_of(plan) for plan in asked)
    assert not any("phase_up" in said_of(plan) for plan in asked)


def test_second_bad_next_day_changes_the_heaviest_move() -> None:
    bad = {n: WorseAfter(day(n), None, 3, 30) for n in (9, 20)}
    inputs = replace(LOW, aggravated_by=("load_agg",), worse_with=("lifting",), age=60)
    days = lived(inputs, [4] * 4, worse=bad)
    out = {
        number: [one for one in plan.changes if one.rule == "too_much_again"]
        for number, plan, _ in days
    }
    assert not out[9]
    assert [one.exercise_id for one in out[20]] == ["P23"], "what is carried"
    assert not out[21], "it is answered once"


def test_after_a_quiet_plan_doses_come_back_step_by_step() -> None:
    days = lived(LOW, [4, 4, 7, 7, 7, 7, 4, 4])
    back = [
        plan for n, plan, _ in days if n and days[n - 1][1].routine.phase == 0 < plan.routine.phase
    ]
    assert back
    assert all("coming_back" in said_of(plan) for plan in back)


def test_few_days_are_not_called_hard_to_fit_in_nor_amounts_back() -> None:
    days = lived(LOW, [4] * 8, flares=(25,), away=range(40, 54))
    first = next(plan for number, plan, _ in days if number >= 54)
    assert "came_back" not in said_of(first)
    assert not any("hard to fit in" in one.say for one in first.changes)

"""A pregnancy moves on with the calendar: nothing grows near its date, past it the baby is asked
about, and the weeks after a birth count from the birth.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_care_first
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import KeptHistory, Rating
from tests.routine.returning import NOTHING, START, day, kept, practised

CARRIES = PlanInputs(
    regions=("upper_back",), nrs=3, minutes=8, conditions=("pregnancy",), duration_days=100, age=36
)
NOT_PREGNANT = replace(CARRIES, conditions=())
BORN = replace(CARRIES, conditions=("postnatal",))


def weeks_on(inputs: PlanInputs, told_at: float | None, number: int) -> PlanInputs:
    return replace(inputs, pregnant_weeks=None if told_at is None else told_at + number / 7)


def course(
    inputs: PlanInputs, told_at: float | None, days: int
) -> tuple[KeptHistory, list[NextPlan]]:
    """Somebody who practises every day and finds it easy."""
    history, plans = KeptHistory("somebody", minutes=inputs.minutes), []
    for number in range(days):
        history = replace(history, pain=(*history.pain, Rating(day(number), 3)))
        plan = next_from(history, weeks_on(inputs, told_at, number), NOTHING, day(number))
        plans.append(plan)
        history = practised(kept(history, plan), range(number, number + 1))
    return history, plans


def asks(plan: NextPlan) -> bool:
    return plan.routine.notes == (load_care_first()["DUE"].say,)


@pytest.mark.parametrize(
    ("inputs", "told_at", "number", "asked", "reason"),
    [
        (CARRIES, 38, 13, False, "39 weeks and six days"),
        (CARRIES, 38, 14, True, "40 weeks by the record"),
        (CARRIES, 38, 56, True, "46 weeks: no plan for a pregnancy that must be over"),
        (CARRIES, 41, 0, False, "told today: she needs no asking"),
        (CARRIES, None, 244, False, "no week told: it was 5 at least, so 39 and six days now"),
        (CARRIES, None, 245, True, "and 40 a day later"),
        (
            replace(CARRIES, conditions=(), lifestyle=("pregnancy",)),
            38,
            14,
            True,
            "told as part of the days",
        ),
        (NOT_PREGNANT, 38, 56, False, "nobody is pregnant"),
    ],
)
def test_a_baby_whose_date_is_reached_is_asked_about(
    inputs: PlanInputs, told_at: float | None, number: int, asked: bool, reason: str
) -> None:
    history = KeptHistory("somebody", minutes=8, pain=(Rating(START, 3),))
    plan = next_from(history, weeks_on(inputs, told_at, 0), NOTHING, START)
    if number:
        later = START + timedelta(days=number)
        history = replace(kept(history, plan), pain=(Rating(later, 3),))
        plan = next_from(history, weeks_on(inputs, told_at, number), NOTHING, later)
    assert asks(plan) is asked, reason


@pytest.mark.parametrize(
    ("told_at", "grows", "reason"),
    [(20, True, "week 20 to 24: strength grows"), (36, False, "from week 36 on it does not")],
)
def test_nothing_grows_near_a_birth(told_at: float, grows: bool, reason: str) -> None:
    _, plans = course(CARRIES, told_at, 27)
    rules = [one.rule for plan in plans for one in plan.changes if one.kind == "more"]
    assert bool(rules) is grows, reason
    said = {one.rule for plan in plans for one in plan.changes}
    assert ("near_birth" in said) is not grows
    new = {key for plan in plans for key in plan.routine.exercise_ids}
    first = set(plans[0].routine.exercise_ids)
    added = {key for key in new - first if load_exercises()[key].kind == "strength"}
    assert grows or not added


def test_a_birth_that_is_told_begins_a_plan_for_the_weeks_after() -> None:
    history, plans = course(CARRIES, 38, 20)
    assert asks(plans[-1])
    plan = next_from(history, BORN, NOTHING, day(20))
    assert plan.routine.name == "after birth"
    assert "born" in {one.rule for one in plan.changes}
    assert "flag_over" not in {one.rule for one in plan.changes}


@pytest.mark.parametrize(
    ("since", "gentle", "reason"),
    [(83, True, "the plan is older than the child"), (84, False, "twelve weeks after the birth")],
)
def test_the_weeks_after_a_birth_count_from_the_birth(
    since: int, gentle: bool, reason: str
) -> None:
    history, _ = course(CARRIES, 30, 60)
    plan = next_from(history, BORN, NOTHING, day(60))
    history = kept(history, plan)
    later = next_from(history, BORN, NOTHING, day(60 + since))
    assert (later.routine.name == "after birth") is gentle, reason

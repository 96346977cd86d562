"""What hurt, broke or was operated on meanwhile is believed for weeks, and on the same day."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_care_first
from bot.knowledge.safety.conditions import load_conditions
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.situation.codes import codes_for
from bot.routine.weeks.kept_history import KeptHistory, Rating
from bot.safety.cautions import cautions_of
from tests.examples import sampled
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised
from tests.routine.test_everyone import someone

LIBRARY = load_exercises()
BROKEN = ("osteoporosis", "fragility_fracture")
BONES = replace(INPUTS, conditions=BROKEN, cautions=("OST",))


def weeks(
    inputs: PlanInputs, history: KeptHistory, plan: NextPlan, first: int, last: int
) -> tuple[KeptHistory, list[tuple[int, NextPlan]]]:
    """Every day of these is one of practice."""
    plans = []
    for n in range(first, last):
        rated = replace(history, pain=(*history.pain, Rating(day(n), inputs.nrs or 0)))
        plan = next_from(rated, inputs, NOTHING, day(n))
        plans.append((n, plan))
        history = practised(kept(rated, plan), range(n, n + 1))
    return history, plans


@pytest.mark.slow
def test_a_bone_that_broke_meanwhile_is_rest_and_short_walks_for_twelve_weeks() -> None:
    history, plan = begun()
    history, _ = weeks(INPUTS, history, plan, 1, 30)
    inputs = replace(BONES, nrs=5, regions=("mid_back", "low_back"))  # at 6 nothing is added
    _, plans = weeks(inputs, history, plan, 44, 44 + 90)
    may = set(load_care_first()["HEAL"].items)
    for n, one in plans:
        if n < 44 + 84:
            assert set(one.routine.exercise_ids) <= may, n
        elif n == 44 + 84:
            assert one.routine.phase == 1
            assert "healed" in {change.rule for change in one.changes}


@pytest.mark.parametrize(
    ("first", "nrs", "regions", "reason"),
    [
        (BONES, 3, ("low_back",), "told on the first day: nobody knows how old it is"),
        (INPUTS, 3, ("low_back",), "told later, but nothing hurts more: it is old"),
    ],
)
def test_an_old_broken_bone_is_no_new_one(
    first: PlanInputs, nrs: int, regions: tuple[str, ...], reason: str
) -> None:
    history, plan = begun(first)
    history, _ = weeks(first, history, plan, 1, 15)
    later = next_from(history, replace(BONES, nrs=nrs, regions=regions), NOTHING, day(15))
    assert later.routine.phase > 0, reason


@pytest.mark.sampled
def test_what_is_told_changes_the_list_of_the_same_day() -> None:
    """No move that a newly told condition keeps away stays for a day."""
    told = sorted(load_conditions())
    for number in range(sampled(400, 60)):
        chance = random.Random(number)
        inputs = replace(someone(chance), level="none")
        history = KeptHistory(f"p{number}", minutes=inputs.minutes)
        history = practised(kept(history, next_from(history, inputs, NOTHING, day(0))), range(5))
        new = chance.choice(told)
        codes = tuple(dict.fromkeys((*inputs.cautions, *cautions_of((new,)))))
        after = replace(inputs, conditions=(*inputs.conditions, new), cautions=codes)
        plan = next_from(history, after, NOTHING, day(5))
        held = set(codes_for(after))
        for key in plan.routine.exercise_ids:
            assert held.isdisjoint(LIBRARY[key].exclude), (number, new, key)


@pytest.mark.parametrize("key", ["P01", "P06"])
def test_what_hurt_on_two_days_is_out_for_four_weeks_and_comes_back_smaller(key: str) -> None:
    inputs = replace(INPUTS, minutes=12)
    history, first = begun(inputs)
    assert key in first.routine.exercise_ids
    before = next(one.dose for one in first.routine.items if one.exercise_id == key)
    history = practised(history, range(1, 3), but={key: "hurts"})
    plan = next_from(history, inputs, NOTHING, day(3))
    assert "hurt_twice" in {one.rule for one in plan.changes if one.exercise_id == key}
    _, plans = weeks(inputs, kept(history, plan), plan, 3, 60)
    back = [(n, one) for n, one in plans if key in one.routine.exercise_ids]
    assert all(n >= 31 for n, _ in back), "not as the fallback of its place"
    if back:
        one = back[0][1]
        dose = next(item.dose for item in one.routine.items if item.exercise_id == key)
        assert dose.sets * (dose.reps or 1) < before.sets * (before.reps or 1)


def test_after_an_operation_the_old_doses_are_no_measure() -> None:
    history, plan = begun()
    history, before = weeks(INPUTS, history, plan, 1, 30)
    waits = replace(INPUTS, conditions=("recent_surgery",))
    history, _ = weeks(waits, history, plan, 30, 72)
    cleared = replace(INPUTS, conditions=("recent_surgery", "operation_cleared"))
    _, after = weeks(cleared, history, plan, 72, 86)
    assert "cleared" in {one.rule for one in after[0][1].changes}
    assert after[0][1].routine.phase == 1
    items = [one for _, plan in before for one in plan.routine.items]
    reached = max(one.dose.minutes or 0 for one in items if one.exercise_id == "A01")
    walk = next(one for one in after[-1][1].routine.items if one.exercise_id == "A01")
    assert (walk.dose.minutes or 0) < reached


@pytest.mark.parametrize(
    ("conditions", "after", "heals", "reason"),
    [
        (("fracture_recent",), 0, True, "told on the first day: it heals"),
        (("fracture_recent",), 83, True, "not yet twelve weeks"),
        (("fracture_recent",), 84, False, "twelve weeks after it was told"),
        (("fracture_recent", "operation_cleared"), 0, False, "the clinic has agreed"),
        (("fragility_fracture",), 0, False, "one of years ago keeps nobody at rest"),
    ],
)
def test_a_vertebra_of_the_last_weeks_heals_first(
    conditions: tuple[str, ...], after: int, heals: bool, reason: str
) -> None:
    inputs = replace(INPUTS, conditions=conditions)
    history, plan = begun(inputs)
    if after:
        plan = next_from(history, inputs, NOTHING, day(after))
    rest = set(load_care_first()["HEAL"].items)
    assert (set(plan.routine.exercise_ids) <= rest) is heals, reason

"""Whether an amount is more, and whether what is said of a plan is true of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.shown.plan_changes import Causes, differences, larger
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised


@pytest.mark.parametrize(
    ("before", "now", "more", "reason"),
    [
        (Dose(reps=8), Dose(reps=8), False, "the same is not more"),
        (Dose(reps=8), Dose(reps=9), True, "once more"),
        (Dose(reps=8, sets=1), Dose(reps=8, sets=2), True, "a round more"),
        (Dose(reps=9, sets=1), Dose(reps=8, sets=3), True, "24 are more than 9"),
        (Dose(reps=12, sets=1), Dose(reps=5, sets=2), False, "10 are less than 12"),
        (Dose(minutes=5, per_day=1), Dose(minutes=5, per_day=2), True, "twice a day"),
        (Dose(minutes=5, days_per_week=5), Dose(minutes=5), True, "every day"),
    ],
)
def test_plan_changes_larger(before: Dose, now: Dose, more: bool, reason: str) -> None:
    assert larger(before, now) is more, reason


@pytest.mark.parametrize(
    ("rules", "speaks"),
    [
        (("flare_lasts", "other_minutes"), "other_minutes"),
        (("other_minutes", "flare_lasts"), "other_minutes"),
        (("flare_lasts",), "flare_lasts"),
        (("flare", "other_minutes"), "flare"),  # a new flare comes first
    ],
)
def test_plan_changes_a_flare_that_lasts_explains_nothing_new(
    rules: tuple[str, ...], speaks: str
) -> None:
    """A pack that left a plan of three minutes was said to be out for the flare that lasts."""
    causes = Causes()
    for rule in rules:
        causes.add(rule, minutes=3)
    reason = causes.reason()
    assert reason is not None
    assert reason.rule == speaks


def test_plan_changes_say_that_moves_went_for_the_pain_not_for_a_lighter_week() -> None:
    history, _ = begun()
    for week in range(1, 4):
        history = practised(history, range(7 * week - 7, 7 * week))
        history = kept(history, next_from(history, INPUTS, NOTHING, day(7 * week)))
    history = practised(history, range(21, 28))
    bad = next_from(history, replace(INPUTS, nrs=8), NOTHING, day(28))
    assert bad.progression.week % 5 == 0, "it would have been a lighter week"
    assert bad.routine.phase == 0
    gone = {one.rule for one in bad.changes if one.kind == "out"}
    assert gone
    assert "lighter_week" not in gone
    assert "pain" in next(one.say for one in bad.changes if one.rule == "phase_down")


def test_plan_changes_use_the_name_on_the_card() -> None:
    sits = PlanInputs(regions=("neck",), nrs=3, minutes=8, conditions=("legs_still",))
    history, plan = begun(sits)
    assert any("Brisk arm punches" in item.why for item in plan.routine.items)
    history = practised(history, range(7))
    said = " ".join(one.say for one in next_from(history, sits, NOTHING, day(7)).changes)
    assert "Brisk arm punches" in said
    assert "march" not in said


def test_plan_changes_say_of_a_short_plan_what_is_true_of_it() -> None:
    short = replace(INPUTS, minutes=3)
    history, _ = begun(short)
    little = next_from(history, short, NOTHING, day(14))
    again = next_from(kept(history, little), short, NOTHING, day(21))
    assert "little_done" in {one.rule for one in little.changes}, "down to two moves"
    assert "little_done_short" in {one.rule for one in again.changes}, "it cannot go down again"
    history = practised(kept(history, again), range(21, 28))
    back = next_from(history, short, NOTHING, day(28))
    assert "grown_back_short" in {one.rule for one in back.changes}, "3 minutes are no full plan"


def test_plan_changes_tell_no_other_way_where_only_the_order_of_notes_is_another() -> None:
    _, plan = begun()
    first, *rest = plan.routine.items
    before = [replace(first, notes=("KNE", "SHO")), *rest]
    swapped = replace(plan.routine, items=(replace(first, notes=("SHO", "KNE")), *rest))
    fewer = replace(plan.routine, items=(replace(first, notes=("SHO",)), *rest))
    assert [one.rule for one in differences(before, swapped, Causes())] == ["stays"]
    assert [one.rule for one in differences(before, fewer, Causes())] == ["other_way"]


def test_plan_changes_praise_no_week_that_was_not_looked_back_on() -> None:
    history, _ = begun()
    second = next_from(practised(history, range(2)), INPUTS, NOTHING, day(2))
    assert "still to come" in second.routine.begins

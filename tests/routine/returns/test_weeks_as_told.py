"""What a week brings by what was told: kit that waits, a sore nerve, a plan kept small."""

from __future__ import annotations

import pytest

from bot.routine import Setting
from tests.routine.built_as_told import built


def test_walk_after_a_quiet_week_of_a_sore_nerve_stays_in_bouts() -> None:
    routine = built(radicular=True, radiation="leg", nrs=5, regions=("low_back", "below_knee"))
    walk = next(one for one in routine.items if one.exercise_id == "A01")
    assert (walk.dose.minutes, walk.dose.per_day) == (5, 2), "3 minutes 4 times come before"


@pytest.mark.parametrize(("week", "said"), [(1, True), (2, False)])
def test_kit_that_waits_is_said_once(week: int, said: bool) -> None:
    setting = Setting(kit=frozenset({"roller"}), place=frozenset({"chair"}))
    routine = built(week=week, setting=setting)
    assert any("so it waits" in one for one in routine.notes) is said


@pytest.mark.parametrize(("cleared", "said"), [((), True), (("operation_cleared",), False)])
def test_cleared_back_is_not_sent_to_the_surgeon_each_week(
    cleared: tuple[str, ...], said: bool
) -> None:
    routine = built(conditions=("spine_surgery", *cleared))
    assert any("Your surgeon" in one for one in routine.notes) is said


@pytest.mark.parametrize(("week", "most"), [(2, 2), (3, 6)])
def test_small_plan_of_who_trusts_little_grows_after_two_weeks(week: int, most: int) -> None:
    routine = built(week=week, yellow=("low_self_efficacy",), minutes=8)
    assert (len(routine.items) > 2) is (most > 2)

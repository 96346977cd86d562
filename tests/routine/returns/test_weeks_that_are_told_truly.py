"""What is said of a change is true of it, and what was promised to a person outlasts thin weeks."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs, Setting, build_from
from bot.routine.growth.cut_down import cut_down
from bot.routine.routine import Routine, RoutineItem
from bot.routine.shown.plan_changes import Causes, differences, larger
from tests.routine.lived import lived
from tests.routine.people import PATTERNS, with_pattern

LIBRARY = load_exercises()
PLAN = build_from(PlanInputs(nrs=3, minutes=8, regions=("low_back",)), "week")
STAYS = load_selection().stays_when_few


def with_dose(item: RoutineItem, reps: int) -> RoutineItem:
    return replace(item, dose=Dose(reps=reps))


@pytest.mark.parametrize("rule", ["came_back", "lighter_over", "coming_back"])
def test_amounts_that_are_back_are_no_reason_for_what_is_less(rule: str) -> None:
    item = next(one for one in PLAN.items if one.in_session)
    causes = Causes()
    causes.add(rule)
    for before, now, kind in ((6, 9, "more"), (9, 6, "less")):
        routine = replace(PLAN, items=(with_dose(item, now),))
        told = differences((with_dose(item, before),), routine, causes)
        of_move = next(one for one in told if one.exercise_id == item.exercise_id)
        assert of_move.kind == kind
        assert (of_move.rule == rule) is (kind == "more")


def test_a_move_makes_room_only_where_another_comes() -> None:
    first, *others = PLAN.items
    left: Routine = replace(PLAN, items=tuple(others), trace=())
    gone = next(one for one in differences(PLAN.items, left, Causes()) if one.kind == "out")
    assert gone.rule == "over"
    came = next(one for one in differences(others, PLAN, Causes()) if one.kind == "in")
    assert came.exercise_id == first.exercise_id
    instead = replace(PLAN, items=PLAN.items[:-1], trace=())
    gone = next(one for one in differences(PLAN.items[1:], instead, Causes()) if one.kind == "out")
    assert gone.rule == "made_room"


@pytest.mark.slow
@pytest.mark.parametrize("pattern", [*PATTERNS, None])
@pytest.mark.parametrize("place", ["chair", "desk", "no_floor"])
def test_cut_down_plan_keeps_what_a_stoop_or_an_unsteady_stand_asks_for(
    pattern: str | None, place: str
) -> None:
    for conditions in (("stooped",), ("poor_balance",)):
        one = with_pattern(pattern, 2, 8)
        regions = ("mid_back", "low_back")
        setting = Setting(place=frozenset({place}))
        inputs = replace(one, conditions=conditions, setting=setting, regions=regions, age=72)
        full = build_from(inputs, "week")
        asked = {line.exercise_id for line in full.trace if line.chosen and line.rule in STAYS}
        few = cut_down(full, inputs)
        assert not asked or asked & set(few.exercise_ids), (conditions, asked)
        stretches = [key for key in few.exercise_ids if LIBRARY[key].kind == "stretch"]
        easy = [key for key in full.exercise_ids if LIBRARY[key].kind == "mobility"]
        assert not (stretches and easy and not set(easy) & set(few.exercise_ids)), stretches


@pytest.mark.slow
@pytest.mark.parametrize("days", [0.5, 3, 7])
@pytest.mark.parametrize("pains", [[7, 4, 3], [7, 5, 3], [6, 4, 2], [8, 4, 4]])
def test_no_move_comes_at_a_weekly_look_and_goes_before_the_next(
    days: float, pains: list[int]
) -> None:
    inputs = PlanInputs(
        minutes=8, nrs=pains[0], regions=("low_back",), duration_days=days, stage="acute",
        aggravated_by=("rot_agg", "flex_agg"), age=42,
    )  # fmt: skip
    plans = lived(inputs, pains)
    for (number, before, _), (_, now, _) in pairwise(plans):
        if number and number % 7 == 0:
            assert set(before.routine.exercise_ids) == set(now.routine.exercise_ids), number


@pytest.mark.slow
@pytest.mark.parametrize("pains", [[7, 4, 3], [8, 6, 3], [7, 5, 2]])
def test_more_moves_are_not_said_to_hold_amounts_that_grow(pains: list[int]) -> None:
    inputs = PlanInputs(
        minutes=8, nrs=pains[0], regions=("low_back",), duration_days=1, stage="acute", age=42
    )
    for (_, before, _), (_, now, _) in pairwise(lived(inputs, pains)):
        if any(one.rule == "more_moves" for one in now.changes):
            was = {one.exercise_id: one.dose for one in before.routine.items}
            both = [one for one in now.routine.items if one.exercise_id in was]
            assert not [one for one in both if larger(was[one.exercise_id], one.dose)]

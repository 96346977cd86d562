"""A plan is cut down only after two thin weeks, never in a flare or for who must rest."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.routine import PlanInputs
from bot.routine.building.build import build_from
from bot.routine.choosing.move_scoring import answers_a_check, is_for_what_was_found
from bot.routine.growth.cut_down import cut_down
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import FlareSpell, KeptHistory
from tests.examples import sampled
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised
from tests.routine.test_everyone import someone

LIBRARY, FEW = load_exercises(), load_pacing().fewer_items


def rules(plan: NextPlan) -> set[str]:
    return {one.rule for one in plan.changes if not one.exercise_id}


def thin(weeks: int, inputs: PlanInputs = INPUTS) -> tuple[KeptHistory, NextPlan]:
    """So many weeks of two days each after the first one."""
    history, plan = begun(inputs)
    for week in range(weeks):
        history = practised(history, range(7 * week, 7 * week + 2))
        plan = next_from(history, inputs, NOTHING, day(7 * week + 7))
        history = kept(history, plan)
    return history, plan


def test_one_thin_week_changes_no_move_and_asks_nothing() -> None:
    _, plan = thin(1)
    assert "little_done_once" in rules(plan)
    assert not plan.asks_barrier
    assert len(plan.routine.items) > FEW


def test_two_thin_weeks_cut_it_down_and_a_good_one_brings_it_back() -> None:
    history, plan = thin(2)
    assert "little_done" in rules(plan)
    assert plan.asks_barrier
    assert len(plan.routine.items) == FEW
    history = practised(history, range(14, 21))
    back = next_from(history, INPUTS, NOTHING, day(21))
    assert "grown_back" in rules(back)
    assert len(back.routine.items) > FEW
    said = {one.rule for one in back.changes}
    assert not {"ready", "ready_in_three"} & said, "never more moves and more of each in one week"


def test_a_good_week_between_two_thin_ones_starts_the_count_anew() -> None:
    history, _ = thin(1)
    history = practised(history, range(7, 14))
    history = kept(history, next_from(history, INPUTS, NOTHING, day(14)))
    history = practised(history, range(14, 16))
    plan = next_from(history, INPUTS, NOTHING, day(21))
    assert "little_done_once" in rules(plan)
    assert not plan.progression.fewer


def test_quiet_days_of_a_flare_are_those_of_everybody() -> None:
    history, _ = thin(2)
    usual, _ = begun()
    plans = []
    for one in (history, usual):
        one = replace(one, flares=(FlareSpell(day(15)),))
        plans.append(next_from(one, replace(INPUTS, nrs=8), NOTHING, day(15)))
    small, full = plans
    assert small.routine.exercise_ids == full.routine.exercise_ids
    assert not small.progression.fewer
    assert not small.asks_barrier


def test_nobody_who_pays_for_effort_is_told_of_days() -> None:
    me = replace(INPUTS, conditions=("exertion_crash",), minutes=3)
    _, first = begun(me)
    _, plan = thin(3, me)
    assert not {"little_done", "little_done_once", "little_done_short", "grown_back"} & rules(plan)
    assert not plan.asks_barrier
    doses = {one.exercise_id: one.dose for one in first.routine.items}
    assert all(one.dose == doses.get(one.exercise_id, one.dose) for one in plan.routine.items)


@pytest.mark.sampled
def test_what_is_left_is_of_the_sore_part_and_of_what_was_found_in_its_dose() -> None:
    for number in range(sampled(1000, 100)):
        inputs = replace(someone(random.Random(number)), level="none")
        routine = build_from(inputs, "seed")
        if routine.phase == 0 or any(one.rule == "care_first" for one in routine.trace):
            continue
        few = cut_down(routine, inputs)
        doses = {one.exercise_id: one.dose for one in routine.items}
        session = [LIBRARY[one.exercise_id] for one in routine.items if one.in_session]
        left = [LIBRARY[one.exercise_id] for one in few.items]
        assert len(few.items) == min(FEW, len(routine.items))
        assert all(one.dose == doses[one.exercise_id] for one in few.items), "nothing grows"
        for region in inputs.regions[:1]:
            if any(region in one.regions for one in session):
                assert any(region in one.regions for one in left), (number, region)
        found = [
            one
            for one in session
            if answers_a_check(one, inputs) or is_for_what_was_found(one, inputs)
        ]
        if found and not any(one in left for one in found):
            sore = {one for one in inputs.regions if any(one in each.regions for each in session)}
            assert all(sore & set(one.regions) for one in left), (number, "two parts that hurt")

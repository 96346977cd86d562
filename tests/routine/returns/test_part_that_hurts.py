"""No part that hurts is left without a move; a stage never goes back because it is better."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs
from bot.routine.building.build import build_from
from bot.routine.growth.room_for_growth import what_may_give_way
from bot.routine.returns.next_routine import next_from
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from bot.routine.weeks.kept_history import Rating
from tests.examples import sampled
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised
from tests.routine.test_everyone import someone

LIBRARY = load_exercises()


def test_two_halves_that_hurt_have_a_move_each_in_three_minutes() -> None:
    person = PlanInputs(regions=("neck", "low_back"), nrs=4, minutes=3)
    regions = {
        one
        for item in build_from(person, "somebody").items
        if item.in_session
        for one in LIBRARY[item.exercise_id].regions
    }
    assert {"neck", "low_back"} <= regions


@pytest.mark.sampled
def test_the_only_move_of_a_part_that_hurts_gives_up_no_minutes() -> None:
    for number in range(sampled(1000, 100)):
        inputs = replace(someone(random.Random(number)), level="none")
        routine = build_from(inputs, "seed")
        codes = situation_of(inputs, "seed", History()).codes
        session = [LIBRARY[one.exercise_id] for one in routine.items if one.in_session]
        gives = what_may_give_way(routine, inputs, codes, pain_is_low=True)
        for region in inputs.regions:
            own = [one.id for one in session if region in one.regions]
            assert len(own) != 1 or own[0] not in gives, (number, region)


def test_a_worry_keeps_the_plan_small_from_the_day_it_is_told() -> None:
    """Told in week 4 little confidence asks for two moves then, and not in weeks 1 and 2."""
    history, first = begun()
    for n in range(1, 28):
        history = practised(history, range(n - 1, n))
        history = kept(history, next_from(history, INPUTS, NOTHING, day(n)))
    assert len(first.routine.items) > 3
    worried = replace(INPUTS, yellow=("low_self_efficacy",))
    plan = next_from(history, worried, NOTHING, day(29))
    assert sum(item.in_session for item in plan.routine.items) == 2


def test_stage_stays_where_the_pain_falls() -> None:
    """Pain that falls within the week makes the week unsteady, and is no reason to go back."""
    inputs = replace(INPUTS, nrs=4, duration_days=40)
    history, plan = begun(inputs)
    phases = [plan.routine.phase]
    for n in range(1, 29):
        pain = 4 if n < 20 else 1 if n % 2 else 4
        now = replace(inputs, nrs=pain)
        ratings = (*history.pain, Rating(day(n), pain))
        history = replace(practised(history, range(n - 1, n), "done"), pain=ratings)
        plan = next_from(history, now, NOTHING, day(n))
        history = kept(history, plan)
        phases.append(plan.routine.phase)
    assert all(after >= before for before, after in pairwise(phases)), phases

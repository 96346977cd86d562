"""What holds on every day of simulated lives; here together, for each life is lived once a file."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.shown.plan_changes import LASTING
from tests.examples import sampled
from tests.routine.simulated_weeks import KINDS, life

LIBRARY = load_exercises()


@pytest.mark.slow
@pytest.mark.sampled
@pytest.mark.parametrize("kind", ["flaring", "adherent", "vanishing"])
def test_no_lighter_week_in_a_climb_back_or_right_after(kind: str) -> None:
    for number in range(sampled(100, 3)):
        climbed = None
        for visit in life(kind, number):
            rules = {one.rule for one in visit.plan.changes}
            if "lighter_week" in rules:
                assert visit.plan.progression.coming_back is None, (number, visit.day)
                assert climbed is None or (visit.day - climbed).days >= 14, (number, visit.day)
            if visit.plan.progression.coming_back is not None:
                climbed = visit.day


@pytest.mark.sampled
def test_lighter_week_brings_no_move_beside_the_others() -> None:
    for number in range(sampled(100, 3)):
        for before, now in pairwise(life("adherent", number)):
            rules = {one.rule for one in now.plan.changes}
            told = before.inputs.minutes != now.inputs.minutes
            stage = before.plan.routine.phase != now.plan.routine.phase
            if "lighter_week" not in rules or told or stage:
                continue
            new = {one.exercise_id for one in now.plan.changes if one.kind == "in"}
            gone = {one.exercise_id for one in now.plan.changes if one.kind == "out"}
            assert len(new) <= len(gone), (number, now.day, new, gone)


@pytest.mark.sampled
@pytest.mark.parametrize("kind", ["flaring", "irregular", "adherent"])
def test_no_walk_is_longer_on_a_day_on_which_the_plan_goes_back(kind: str) -> None:
    for number in range(sampled(100, 3)):
        last: dict[str, int] = {}
        for visit in life(kind, number):
            plan = visit.plan
            walks = {
                one.exercise_id: one.dose.minutes or 0
                for one in plan.routine.items
                if LIBRARY[one.exercise_id].kind == "aerobic" and not one.in_session
            }
            if {"phase_down", "flag_holds"} & {one.rule for one in plan.changes}:
                assert all(walks[key] <= last.get(key, 99) for key in walks), (number, visit.day)
            last = walks


@pytest.mark.sampled
@pytest.mark.parametrize("kind", KINDS)
def test_no_sentence_of_what_lasts_is_said_on_two_days_running(kind: str) -> None:
    """But that amounts climb, on days on which they do."""
    for number in range(sampled(100, 3)):
        for before, now in pairwise(life(kind, number)):
            again = {one.rule for one in before.plan.changes} & {
                one.rule for one in now.plan.changes if one.rule in LASTING
            }
            if any(one.exercise_id for one in now.plan.changes):
                again -= {"coming_back"}
            assert not again or (now.day - before.day).days >= 7, (number, now.day)


@pytest.mark.sampled
@pytest.mark.parametrize("kind", KINDS)
def test_nobody_goes_back_a_stage_to_know_more(kind: str) -> None:
    for number in range(sampled(100, 3)):
        for visit in life(kind, number):
            for one in visit.plan.changes:
                if one.rule == "phase_down":
                    assert "until we know more" not in one.say, (number, visit.day)

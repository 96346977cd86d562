"""What a check found gets into full minutes in its turn, and a session does not stand still."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine import PlanInputs, Setting
from bot.routine.growth.found_in_turn import takes_nothing, waits_for_a_turn
from bot.routine.minutes.doses import TURNS
from tests.examples import sampled
from tests.routine.growth.test_courses_grow import Week, course
from tests.routine.test_checked_people import person

PEOPLE = sampled(100, 6)
PAINS = (5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1)
FEW = (3, 5, 8)
LIBRARY = load_exercises()
TWO_TIGHT = PlanInputs(
    minutes=5,
    nrs=3,
    regions=("low_back",),
    duration_days=90,
    stage="chronic",
    age=45,
    lengthen=(("piriformis", 9.0), ("quads", 8.0)),
    build=(("glute_med", 9.0),),
    tested=frozenset({"piriformis", "quads", "glute_med"}),
)


@lru_cache(maxsize=1)
def courses() -> tuple[tuple[Week, ...], ...]:
    """Return the weeks of people with findings of their checks, to whom all is easy."""
    return tuple(tuple(course(one, "easy", PAINS)) for one in found_of(random.Random(505)))


def found_of(chance: random.Random) -> Iterator[PlanInputs]:
    """People with few minutes and more findings than one; nothing they have keeps moves away."""
    drawn = 0
    while drawn < PEOPLE:
        who = replace(person(chance).inputs, level="none", nrs=PAINS[0], minutes=chance.choice(FEW))
        who = replace(who, conditions=(), cautions=(), setting=Setting())
        if len(who.found("build")) + len(who.found("lengthen")) > 1:
            drawn += 1
            yield who


def stretched(week: Week) -> set[str]:
    here = [LIBRARY[key] for key in week.work]
    return {muscle for one in here if one.kind == "stretch" for muscle in one.targets.stretch}


def turned(week: Week) -> bool:
    return "turn_over" in week.rules()


def test_two_found_tight_take_turns_in_five_minutes() -> None:
    weeks = list(course(TWO_TIGHT, "easy", (3,) * 16))
    both = [stretched(one) & {"piriformis", "quads"} for one in weeks]
    assert {"piriformis"} in both
    assert {"quads"} in both
    turns = [one.number for one in weeks if turned(one)]
    assert len(turns) > 1, "and back again"
    assert all(then - now >= load_weekly_rules().turn_weeks for now, then in pairwise(turns))


def test_nothing_waits_where_all_that_was_found_is_in() -> None:
    week = next(course(replace(TWO_TIGHT, minutes=20), "easy", (3,)))
    assert not waits_for_a_turn(week.plan.routine, TWO_TIGHT)


@pytest.mark.slow
@pytest.mark.sampled
def test_turns_take_nothing_from_what_trains_and_bring_what_was_found() -> None:
    seen = 0
    for weeks in courses():
        for before, now in pairwise(weeks):
            if not turned(now):
                continue
            seen += 1
            waited = set(waits_for_a_turn(before.plan.routine, before.inputs))
            came = now.work.keys() - before.work.keys()
            assert any(waited & set(LIBRARY[key].targets.muscles) for key in came)
            gone = before.work.keys() - now.work.keys()
            assert takes_nothing(before.plan.routine, now.plan.routine, besides=gone)
            assert len(now.plan.routine.items) <= len(before.plan.routine.items)
            chosen = {line.rule for line in now.plan.routine.trace if line.chosen}
            assert TURNS & chosen
    assert seen


@pytest.mark.slow
@pytest.mark.sampled
def test_sessions_of_who_does_well_change_after_weeks_or_nothing_may_come() -> None:
    """Beyond the weeks of the rule only where it is said, or no easy move may take a place."""
    most, still = load_weekly_rules().same_weeks + 1, 0
    for weeks in courses():
        run = longest = 1
        for before, now in pairwise(weeks):
            same = before.plan.routine.session_fingerprint == now.plan.routine.session_fingerprint
            run = run + 1 if same else 1
            longest = max(longest, run)
        still += longest > most
    assert still <= PEOPLE * 0.05

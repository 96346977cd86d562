"""Once a move has given up its minutes, the plan still fills after a flare or something told."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, Setting
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.routine import Routine
from bot.routine.weeks.kept_history import KeptHistory
from tests.routine.lived import lived
from tests.routine.returning import NOTHING, day

FLARE, WEEKS = 56, 8
PEOPLE = [
    PlanInputs(minutes=minutes, nrs=4, duration_days=200, stage="chronic", regions=regions)
    for minutes, regions in (
        (10, ("low_back",)),
        (8, ("low_back", "buttock")),
        (6, ("low_back",)),
        (8, ("upper_back",)),
    )
]
LIBRARY = load_exercises()


@lru_cache
def until_room_was_made(number: int) -> tuple[KeptHistory, NextPlan]:
    """So many easy weeks of somebody, at the end of which a move has given up its minutes."""
    _, plan, history = lived(PEOPLE[number], [4, 3, 3, 3, 2, 2, 2, 2])[-1]
    kept = replace(history, progression=plan.progression, last_routine=plan.routine.items)
    return kept, plan


def strength_of(routine: Routine) -> set[str]:
    return {key for key in routine.exercise_ids if LIBRARY[key].kind == "strength"}


@pytest.mark.slow
def test_somebody_here_has_made_room() -> None:
    plans = [until_room_was_made(number)[1] for number in range(len(PEOPLE))]
    assert sum(bool(plan.progression.gave_way) for plan in plans) >= len(PEOPLE) // 2


@pytest.mark.parametrize("number", range(len(PEOPLE)))
def test_after_a_flare_what_trained_before_is_back_within_four_weeks(number: int) -> None:
    pains = [4, 3, 3, 3, 2, 2, 2, 2, 7, 3, 2, 2]
    course = lived(PEOPLE[number], pains, flares=(FLARE,))
    before = next(plan.routine for at, plan, _ in reversed(course) if at < FLARE)
    after = course[-1][1].routine
    assert len(strength_of(after)) >= len(strength_of(before))
    assert after.session_minutes >= 0.9 * after.minutes


@pytest.mark.parametrize("number", range(len(PEOPLE)))
@pytest.mark.parametrize(
    ("minutes", "place", "reason"),
    [
        (15, frozenset[str](), "more minutes were asked for"),
        (None, frozenset({"desk"}), "another place has other moves"),
        (None, frozenset({"standing"}), "and so has another"),
    ],
)
def test_other_minutes_or_another_place_are_filled(
    number: int, minutes: int | None, place: frozenset[str], reason: str
) -> None:
    history, _ = until_room_was_made(number)
    asked = minutes or history.minutes
    now = replace(PEOPLE[number], nrs=2, minutes=asked, setting=Setting(place=place))
    routine = next_from(replace(history, minutes=asked), now, NOTHING, day(7 * WEEKS)).routine
    assert routine.session_minutes >= 0.85 * asked, reason

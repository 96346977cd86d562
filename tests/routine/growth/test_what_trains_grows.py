"""Rests and walk breaks take no turn of what trains; a ladder ends where a session shows it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs
from bot.routine.dosing.amount import is_at_goal, plan_for
from bot.routine.dosing.dose import ladder
from bot.routine.returns.return_plan import NextPlan
from bot.routine.shown.plan_changes import larger
from tests.examples import ALL
from tests.routine.lived import lived
from tests.routine.people import PATTERNS, with_pattern

LIBRARY = load_exercises()
SESSION = [key for key, one in LIBRARY.items() if one.in_session]
GOES_DOWN = [5, 4, 4, 3, 3, 2, 2, 1, 1]
SAID = ("no_room", "no_room_at_most", "full_dose")
SCIATICA = PlanInputs(
    nrs=5, regions=("buttock", "below_knee"), duration_days=60, stage="subacute",
    radicular=True, radiation="leg", direction="flexion", age=40,
)  # fmt: skip
NECK = PlanInputs(
    nrs=4, regions=("neck",), duration_days=90, stage="chronic", age=31,
    build=(("deep_neck_flexors", 9.0),), tested=frozenset({"deep_neck_flexors"}),
    findings=frozenset({"dnf_weak"}),
)  # fmt: skip
# By day a pattern has one of the two minutes, the next pattern the other.
TRIED = [
    (key, minutes)
    for number, key in enumerate(PATTERNS)
    for minutes in ((5, 8) if ALL else ((5, 8)[number % 2],))
]
LIVES = [
    *((f"nerve {minutes}", SCIATICA, minutes) for minutes in (5, 8, 12)),
    *((f"neck {minutes}", NECK, minutes) for minutes in (5, 8, 12)),
    *((f"{key} {minutes}", with_pattern(key), minutes) for key, minutes in TRIED),
]


def weekly_plans(inputs: PlanInputs, minutes: int) -> list[NextPlan]:
    """Return the plans of the weekly looks of somebody to whom all is easy."""
    one = PlanInputs(**{**vars(inputs), "minutes": minutes})
    return [plan for number, plan, _ in lived(one, GOES_DOWN, apart=True) if number % 7 == 0]


def grows_what_trains(before: NextPlan, now: NextPlan) -> bool:
    was = {one.exercise_id: one.dose for one in before.routine.items}
    return any(
        LIBRARY[one.exercise_id].kind == "strength"
        and (one.exercise_id not in was or larger(was[one.exercise_id], one.dose))
        for one in now.routine.items
    )


@pytest.mark.slow
@pytest.mark.sampled
@pytest.mark.parametrize(("who", "inputs", "minutes"), LIVES, ids=[one[0] for one in LIVES])
def test_strength_grows_or_it_is_said_why_it_waits(
    who: str, inputs: PlanInputs, minutes: int
) -> None:
    apart = {one.id for one in LIBRARY.values() if one.kind == "relief" and not one.in_session}
    rests, silent = apart - set(load_selection().walks), 0
    for before, now in pairwise(weekly_plans(inputs, minutes)):
        was = {one.exercise_id: one.dose for one in before.routine.items}
        longer = [
            one.exercise_id
            for one in now.routine.items
            if one.exercise_id in was and larger(was[one.exercise_id], one.dose)
        ]
        assert not rests & set(longer), who
        took_turns = [key for key in longer if LIBRARY[key].kind == "relief"]
        said = any(one.rule in SAID for one in now.changes)
        stands_still = not (grows_what_trains(before, now) or said)
        silent = silent + 1 if stands_still and took_turns else 0
        assert silent < 2, (who, took_turns)


@pytest.mark.parametrize("key", SESSION)
def test_every_step_of_a_session_shows_in_it(key: str) -> None:
    plan = plan_for(LIBRARY[key], (), 40)
    once = [one.model_copy(update={"per_day": 1}) for one in ladder(plan.start, plan.goal)]
    assert all(larger(before, now) for before, now in pairwise(once))


@pytest.mark.parametrize("key", SESSION)
def test_a_move_is_at_its_goal_once_its_session_shows_as_much(key: str) -> None:
    exercise = LIBRARY[key]
    plan = plan_for(exercise, (), 40)
    shown = plan.goal.model_copy(update={"per_day": 1})
    assert is_at_goal(exercise, plan, 0, shown)
    rungs = ladder(plan.start, plan.goal)
    if len(rungs) > 1:
        assert not is_at_goal(exercise, plan, 0, plan.start.model_copy(update={"per_day": 1}))


@pytest.mark.slow
@pytest.mark.parametrize("minutes", [5, 8, 12])
def test_weak_deep_neck_comes_to_the_harder_nod(minutes: int) -> None:
    assert any("P12" in one.routine.exercise_ids for one in weekly_plans(NECK, minutes))

"""What is made smaller stays small, what came in stays for its week, and full means full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, build_from
from bot.routine.dosing.duration import work_seconds
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.routine import Routine
from bot.routine.situation.codes import codes_for
from bot.routine.weeks.kept_history import DoneSession, KeptHistory, Rating
from tests.examples import sampled
from tests.routine.lived import LOW, said_of
from tests.routine.returning import NOTHING, START, begun, day, practised
from tests.routine.simulated_weeks import KINDS, Visit, life

LIBRARY = load_exercises()
LIVES = [(kind, number) for kind in KINDS for number in range(sampled(40, 4))]
SMALLER = {"shrink", "shrunk_with_others", "shrink_over"}
OUT = {"too_much_again", "spread", "hurt_twice"}
ELSE = {"other_minutes", "told_new", "week_on", "flare", "flare_over", "away", "flag", "flag_over"}


def pairs() -> Iterator[tuple[Visit, Visit]]:
    """Two returns, one after the other, of everybody here."""
    for kind, number in LIVES:
        visits = life(kind, number)
        yield from pairwise(visits)


def days_of_one_plan() -> Iterator[tuple[Visit, Visit]]:
    """Those in one week, at one stage, with nothing told and nothing taken out."""
    for before, now in pairs():
        same = before.plan.routine.phase == now.plan.routine.phase != 0
        if same and not (ELSE | OUT) & said_of(now.plan) and not now.open_flags:
            yield before, now


def closed_by_pain(now: Visit) -> set[str]:
    """What the pain of the day leaves out: from six on there are no hard holds."""
    if "HIGH" not in codes_for(now.inputs):
        return set()
    trace = now.plan.routine.trace
    return {one.exercise_id for one in trace if not one.chosen and one.rule == "out_code"}


def rested(before: Visit, now: Visit) -> set[str]:
    """What hurt twice and comes back after its four weeks."""
    return before.plan.progression.rests_until.keys() - now.plan.progression.rests_until.keys()


def strength_in(routine: Routine) -> set[str]:
    return {key for key in routine.exercise_ids if LIBRARY[key].kind == "strength"}


@pytest.mark.sampled
def test_smaller_doses_bring_no_other_move_for_the_minutes_that_are_free() -> None:
    counted = 0
    for before, now in days_of_one_plan():
        if SMALLER & said_of(now.plan):
            counted += 1
            came = set(now.plan.routine.exercise_ids) - set(before.plan.routine.exercise_ids)
            assert came <= rested(before, now), (now.kind, now.day)
    assert counted > len(LIVES) / 3


@pytest.mark.sampled
def test_what_trains_stays_for_its_week() -> None:
    for before, now in days_of_one_plan():
        if not SMALLER & said_of(now.plan):
            gone = strength_in(before.plan.routine) - strength_in(now.plan.routine)
            assert gone <= closed_by_pain(now), (now.kind, now.day)


@pytest.mark.parametrize("region", ["hip_side", "groin", "low_back", "mid_back", "upper_trap"])
def test_what_trains_stays_on_the_second_day(region: str) -> None:
    """What had a place of its own has one again, so that a move of the set is not out for it."""
    sore = PlanInputs(regions=(region,), nrs=5, minutes=8, duration_days=90, age=53)
    history, first = begun(sore)
    pain = (Rating(START, 5), Rating(day(2), 5))
    second = next_from(replace(practised(history, range(1)), pain=pain), sore, NOTHING, day(2))
    assert strength_in(second.routine) >= strength_in(first.routine)


@pytest.mark.sampled
def test_a_move_let_in_for_free_minutes_stays_for_its_week() -> None:
    counted = 0
    for before, now in days_of_one_plan():
        chosen = [one for one in before.plan.routine.trace if one.chosen]
        let_in = {one.exercise_id for one in chosen if one.rule == "time_left"}
        counted += bool(let_in)
        gone = let_in - set(now.plan.routine.exercise_ids)
        assert gone <= closed_by_pain(now), (now.kind, now.day, gone)
    assert counted > len(LIVES)


def test_what_fills_free_minutes_stays_where_amounts_stay_small() -> None:
    """It was called too much for full minutes when amounts were due that were held back."""
    held = [one for one in life("adherent", 46) if one.day.isoformat() == "2026-03-28"]
    assert "stays_small" in said_of(held[0].plan)
    assert "M13" in held[0].plan.routine.exercise_ids  # let in for free minutes
    assert held[0].plan.routine.lasts < held[0].plan.routine.minutes, "and it is told how long"


@pytest.mark.sampled
def test_minutes_are_called_full_only_where_they_are() -> None:
    for kind, number in LIVES:
        for visit in life(kind, number):
            if {"no_room", "no_room_at_most"} & said_of(visit.plan):
                routine = visit.plan.routine
                assert routine.phase, (kind, visit.day)
                assert routine.lasts == routine.minutes, (kind, visit.day)


@pytest.mark.sampled
def test_a_change_after_weeks_of_the_same_leaves_as_much_that_trains() -> None:
    for before, now in pairs():
        if "varied" in said_of(now.plan):
            left = strength_in(now.plan.routine)
            assert len(left) >= len(strength_in(before.plan.routine)), (now.kind, now.day)


def with_hard_days(hard: range) -> tuple[str, dict[int, NextPlan]]:
    """Seven weeks of one person; on these days one strength move is too hard."""
    history, plans = KeptHistory("somebody", minutes=LOW.minutes), dict[int, NextPlan]()
    key = ""
    for number in range(50):
        today = day(number)
        history = replace(history, pain=(*history.pain, Rating(today, 4)))
        plan = plans[number] = next_from(history, LOW, NOTHING, today)
        key = key or min(strength_in(plan.routine))
        ids = plan.routine.exercise_ids
        feedback = {**dict.fromkeys(ids, "right"), key: "too_hard" if number in hard else "right"}
        history = replace(
            history,
            progression=plan.progression,
            last_routine=plan.routine.items,
            sessions=(*history.sessions, DoneSession(today, ids, feedback, 4, 4)),
        )
    return key, plans


def work_on(plan: NextPlan, key: str) -> float:
    return next(work_seconds(one.dose) for one in plan.routine.items if one.exercise_id == key)


@pytest.mark.parametrize(
    ("hard", "stays", "reason"),
    [
        (range(28, 35), True, "too hard in the lighter week: more would be harder still"),
        (range(21, 35), True, "and where the week before was as well"),
        (range(0), False, "else the amounts are back"),
    ],
)
def test_what_was_too_hard_is_no_larger_after_the_lighter_week(
    hard: range, stays: bool, reason: str
) -> None:
    key, plans = with_hard_days(hard)
    lighter = next(number for number, one in plans.items() if "lighter_week" in said_of(one))
    over = next(number for number, one in plans.items() if "lighter_over" in said_of(one))
    assert (work_on(plans[over], key) <= work_on(plans[lighter], key)) is stays, reason
    assert ("stays_lighter" in said_of(plans[over])) is stays, reason


@pytest.mark.parametrize("codes", [("SHORT",), ("SHORT", "BED"), ("STEN",), ("SHORT", "FLAT")])
def test_short_walks_are_spoken_of_only_beside_a_walk(codes: tuple[str, ...]) -> None:
    one = PlanInputs(minutes=8, nrs=3, regions=("low_back",), cautions=codes)
    history, fewer = KeptHistory("somebody", minutes=8), set[bool]()
    for number in range(36):
        today = day(number)
        history = replace(history, pain=(*history.pain, Rating(today, 3)))
        plan = next_from(history, one, NOTHING, today)
        routine = plan.routine
        walks = any(LIBRARY[key].kind == "aerobic" for key in routine.exercise_ids)
        assert walks or not any("walks short" in note for note in routine.notes)
        fewer.add(plan.progression.fewer)
        history = replace(history, progression=plan.progression, last_routine=routine.items)
    assert fewer == {True, False}  # little was done: the plan is cut down


@pytest.mark.parametrize("codes", [("SIT", "SHO"), ("SIT", "SHO", "HIP"), ("LEGS", "SIT", "SHO")])
def test_who_only_sits_with_a_sore_shoulder_raises_no_arm(codes: tuple[str, ...]) -> None:
    one = PlanInputs(minutes=12, nrs=3, regions=("low_back",), cautions=codes)
    items = build_from(one, "week").items
    assert not any("arm raised" in note for item in items for note in item.notes)

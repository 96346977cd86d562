"""What somebody who reads the weeks of a plan for the first time must not stumble over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs
from bot.routine.dosing.amount import is_lightened
from bot.routine.growth.room_for_growth import level_to_step_up, next_step_up
from bot.routine.returns.next_routine import next_from
from bot.routine.weeks.progress import ItemChange, in_turn
from tests.routine.lived import lived
from tests.routine.returning import NOTHING, begun, day, kept

LIBRARY = load_exercises()
BENT = PlanInputs(
    regions=("low_back",),
    nrs=4,
    minutes=5,
    age=31,
    duration_days=21,
    aggravated_by=("flex_agg",),
    worse_with=("bending",),
    direction="extension",
)
AFRAID = replace(BENT, yellow=("fear",))
LEFT_OUT = "I left out movements that bend your back forwards."


# What is left out is told once.


@pytest.mark.parametrize(
    ("on", "told", "changed", "reason"),
    [
        (0, True, False, "the first day"),
        (1, False, False, "the day after"),
        (9, False, False, "nor later"),
        (40, True, False, "after a break it is told again"),
        (1, True, True, "what is new is told on its day"),
    ],
)
def test_what_is_left_out_is_told_when_it_is_new(
    on: int, told: bool, changed: bool, reason: str
) -> None:
    first = replace(BENT, aggravated_by=(), worse_with=(), direction=None) if changed else BENT
    history, plan = begun(first)
    if on:
        plan = next_from(history, BENT, NOTHING, day(on))
    assert (LEFT_OUT in plan.routine.notes) is told, reason


def test_what_is_left_out_stays_on_the_list_of_its_day() -> None:
    history, _ = begun(BENT)
    assert LEFT_OUT in next_from(history, BENT, NOTHING, day(0)).routine.notes


def test_what_keeps_somebody_safe_is_told_every_day() -> None:
    carries = replace(BENT, conditions=("pregnancy",), pregnant_weeks=20)
    history, plan = begun(carries)
    later = next_from(kept(history, plan), carries, NOTHING, day(3))
    assert any("midwife" in note for note in later.routine.notes)


# Fear of bending.


def test_who_fears_to_bend_is_told_that_backs_bend() -> None:
    _, plan = begun(AFRAID)
    words = " ".join(plan.routine.notes)
    assert "left out movements that bend" not in words
    assert "Backs are made to bend" in words


def test_bones_that_must_not_bend_are_told_so_to_who_is_afraid() -> None:
    _, plan = begun(replace(AFRAID, conditions=("osteoporosis",)))
    assert "Backs are made to bend" not in " ".join(plan.routine.notes)


@pytest.mark.parametrize(
    ("inputs", "hinges", "reason"),
    [
        (replace(AFRAID, minutes=5), True, "the bend that is feared is practised"),
        (replace(AFRAID, minutes=12), True, "and where minutes are many"),
        (replace(AFRAID, conditions=("osteoporosis",)), False, "not by a bone that must not bend"),
    ],
)
def test_who_fears_to_bend_learns_the_hinge(inputs: PlanInputs, hinges: bool, reason: str) -> None:
    course = lived(inputs, [4, 4, 3, 2, 2, 2, 1, 1])
    feared = [
        number
        for number, plan, _ in course
        for line in plan.routine.trace
        if line.chosen and line.rule == "again_feared" and line.exercise_id == "P19"
    ]
    assert bool(feared) is hinges, reason
    assert not feared or min(feared) >= 21, "a small bend comes before it"


# The lighter week.


@pytest.mark.parametrize(
    ("move", "lighter", "reason"),
    [
        ("P18", True, "strength rests"),
        ("T05", True, "a stretch is a load"),
        ("M10", False, "a neck that turns goes on turning"),
        ("M04", False, "nor is the way that eases made less"),
        ("A01", False, "a walk is no load that wants a rest"),
        ("P29", False, "the pelvic floor is trained every day"),
        ("R08", False, "breathing"),
    ],
)
def test_a_lighter_week_lowers_what_loads(move: str, lighter: bool, reason: str) -> None:
    assert is_lightened(LIBRARY[move]) is lighter, reason


def test_a_lighter_week_leaves_the_walk() -> None:
    walks = {}
    for number, plan, _ in lived(replace(BENT, duration_days=400), [3] * 6):
        rules = {one.rule for one in plan.changes}
        items = {one.exercise_id: one for one in plan.routine.items}
        if "lighter_week" in rules or number == 27:
            walks[number] = items["A01"].dose.minutes
    assert len(walks) > 1
    assert len(set(walks.values())) == 1, walks


# Who trains goes on, and is told what is so.


def _grows(move: str, step: int) -> ItemChange:
    return ItemChange(move, "grow", step, "ready", "")


def test_what_was_found_and_what_was_not_grow_in_turn() -> None:
    wants = [_grows(one, 1) for one in ("P08", "P23", "P18", "P19", "A01")]
    order = [one.exercise_id for one in in_turn(wants, {"P08", "P23"})]
    strong = [one for one in order if one not in load_selection().walks]
    assert strong[:2] == ["P08", "P18"], "one that was found, then one that was not"


@pytest.mark.parametrize(
    ("lifestyle", "phase", "steps_up", "reason"),
    [
        ((), 2, False, "level 3 waits for the last stage (clinical 8.1)"),
        (("sitting",), 2, False, "whoever sits"),
        (("heavy_lifting",), 2, True, "who lifts anyway may"),
        ((), 3, True, "the last stage"),
    ],
)
def test_the_split_squat_waits_for_its_stage(
    lifestyle: tuple[str, ...], phase: int, steps_up: bool, reason: str
) -> None:
    most = level_to_step_up(phase, replace(BENT, lifestyle=lifestyle))
    assert (next_step_up(_grows("P18", 3), most) is not None) is steps_up, reason


def test_a_step_up_before_the_full_dose_is_not_called_one_after_it() -> None:
    step = next_step_up(_grows("P18", 3), 3)
    assert step is not None
    assert "full dose" not in step.say
    assert "harder form" in step.say

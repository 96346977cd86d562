"""What a check found is worked on in few minutes and beside a code, and nothing in its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.facts import Facts
from bot.routine import Routine, build
from bot.routine.weeks.kept_history import WorseAfter
from tests.routine.lived import LOW, lived
from tests.routine.returning import day

LIBRARY = load_exercises()
NECK = Facts(regions=("neck",), duration_days=300, stage="chronic", nrs=4, radiation="none")


def built(facts: Facts, found: dict[str, str], minutes: int) -> Routine:
    return build(infer(facts, found), facts, (), minutes, "week")


@pytest.mark.parametrize("minutes", [3, 4, 5, 7])
@pytest.mark.parametrize("regions", [("neck",), ("head_base", "neck"), ("upper_trap",)])
def test_what_was_found_tight_is_stretched_and_nothing_else_in_its_place(
    minutes: int, regions: tuple[str, ...]
) -> None:
    routine = built(replace(NECK, regions=regions), {"levator_tight": "right"}, minutes)
    stretched = {LIBRARY[key].main_target for key in routine.exercise_ids if key.startswith("T")}
    assert stretched <= {"levator"}
    assert minutes < 5 or stretched


@pytest.mark.parametrize("minutes", [8, 12, 20])
@pytest.mark.parametrize("conditions", [(), ("shoulder_problem",), ("wrist_problem",)])
def test_what_was_found_weak_is_worked_with_a_sore_shoulder_too(
    minutes: int, conditions: tuple[str, ...]
) -> None:
    facts = replace(NECK, regions=("upper_back",), conditions=conditions)
    routine = built(facts, {"lower_trap_weak": "right"}, minutes)
    assert any("lower_trap" in LIBRARY[key].targets.strengthen for key in routine.exercise_ids)


@pytest.mark.parametrize("regions", [("hip_side",), ("hip_side", "low_back"), ("hip_side", "neck")])
@pytest.mark.parametrize(("side", "lies"), [("both", False), ("left", True)])
def test_nobody_with_two_sore_hips_lies_on_a_side(
    regions: tuple[str, ...], side: str, lies: bool
) -> None:
    facts = replace(NECK, regions=regions, side=side)
    routine = built(facts, {"glute_med_weak": side}, 12)
    on_a_side = {item.exercise_id for item in routine.items if item.position == "side"}
    assert bool(on_a_side) is lies


def test_no_stage_comes_in_a_lighter_week_or_the_one_after() -> None:
    course = lived(replace(LOW, nrs=6), [6, 6, 6, 6, 6, 2, 2, 2])
    said = [{one.rule for one in plan.changes} for _, plan, _ in course]
    assert any("lighter_week" in one for one in said)
    assert any("phase_up" in one for one in said)
    assert not [one for one in said if "phase_up" in one and one & {"lighter_week", "lighter_over"}]


def test_a_walk_goes_down_to_half_of_what_it_had_come_to() -> None:
    pains = [3, 2, 2, 1, 1, 1, 1]
    worse = {45: WorseAfter(day(45), None, 3, 30)}
    walks = {
        at: item.dose.minutes or 0
        for at, plan, _ in lived(LOW, pains, worse=worse, apart=True)
        for item in plan.routine.items
        if item.exercise_id == "A01"
    }
    before, after = walks[44], min(minutes for at, minutes in walks.items() if 45 <= at < 49)
    start = walks[0]
    assert before >= 1.5 * start, "it has grown"
    assert before / 2 - 1 <= after <= before / 2 + 1


@pytest.mark.slow
def test_no_step_up_is_told_to_come_that_was_in_before() -> None:
    for minutes, regions in ((15, ("low_back",)), (20, ("low_back", "buttock")), (12, ("neck",))):
        inputs = replace(LOW, minutes=minutes, regions=regions)
        before: set[str] = set()
        for _, plan, _ in lived(inputs, [3, 3, 2, 2, 2, 2, 1, 1]):
            for one in plan.changes:
                if one.kind == "out" and one.rule.startswith("ready"):
                    assert LIBRARY[one.exercise_id].harder_id not in before
            before = set(plan.routine.exercise_ids)

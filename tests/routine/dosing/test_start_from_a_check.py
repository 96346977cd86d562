"""What a home check showed somebody to be able to do sets where a dose starts, before their age."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs
from bot.routine.dosing.amount import plan_for
from bot.routine.situation.codes import codes_for

LIBRARY = load_exercises()
STARTS = [(one.id, key) for one in LIBRARY.values() for key in one.dose.start_found]


@pytest.mark.parametrize(("exercise_id", "found"), STARTS)
def test_dose_starts_higher_for_who_a_check_showed_to_be_able(exercise_id: str, found: str) -> None:
    exercise = LIBRARY[exercise_id]
    assert found in load_evidence_weights()
    usual = plan_for(exercise, (), 70).start
    start = plan_for(exercise, (found,), 70).start
    size = (start.sets * (start.reps or 1), start.hold_s or 0)
    assert size > (usual.sets * (usual.reps or 1), usual.hold_s or 0)


def test_a_code_says_more_than_a_check() -> None:
    """Who is to hold short holds short, whatever a check showed."""
    knee_hold = LIBRARY["P27"]
    assert plan_for(knee_hold, ("BP", "abs_ok"), 40).start == knee_hold.dose.start_with["BP"]


@pytest.mark.parametrize(("nrs", "holds"), [(5, True), (3, True), (2, False)])
def test_rising_from_a_high_seat_ends_with_the_pain(nrs: int, holds: bool) -> None:
    inputs = PlanInputs(regions=("low_back",), worse_with=("getting_up",))
    assert ("RISE" in codes_for(replace(inputs, nrs=nrs))) is holds

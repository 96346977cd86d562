"""Whole courses of the patients: what each plan holds is what plans.yml says, line by line."""

from __future__ import annotations

import pytest

from tests.routine.courses.course import PLANS, Told, load_told, plans_of
from tests.yaml_file import read_yaml

COURSES = load_told()
KEPT = read_yaml(PLANS)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "told"), COURSES.items(), ids=COURSES)
def test_courses_are_planned_as_written(name: str, told: Told) -> None:
    """Write anew with `python -m tests.routine.courses.course --write`, and read the change."""
    assert plans_of(told) == KEPT[name]


def test_courses_of_the_file_are_those_that_are_told() -> None:
    assert list(KEPT) == list(COURSES)


@pytest.mark.parametrize(
    "event",
    ["phase_up", "lighter_week", "flare", "flare_over", "flag", "away", "ready", "out_swapped"],
)
def test_courses_hold_what_they_are_there_for(event: str) -> None:
    lines = [line for days in KEPT.values() for new in days.values() for line in new]
    assert any(f" {event}" in line for line in lines)

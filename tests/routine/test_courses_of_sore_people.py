"""What holds in every course of people in much pain: sent on, nothing added, sentences true."""

from __future__ import annotations

import pytest

from tests.examples import sampled
from tests.routine.course_promises import broken
from tests.routine.sore_lives import KINDS, sore_life

pytestmark = [pytest.mark.slow, pytest.mark.sampled]

COURSES = sampled(5, 2)  # of 20 of each kind a few break one still: the history has the counts
# Measured to be left: docs/history/routine-review.md says how many.
LEFT = {"half for three days", "back at the amount before", "came_back: amounts are back"}


@pytest.mark.parametrize("kind", KINDS)
def test_courses_of_sore_people_are_sent_on_held_and_told_truly(kind: str) -> None:
    for number in range(COURSES):
        found = broken(sore_life(kind, number))
        assert not found.keys() - LEFT, (number, found)

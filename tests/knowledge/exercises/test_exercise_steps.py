"""Steps say how to move; how often and how long is the dose's to say, as that changes."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.exercises.exercises import load_exercises

EXERCISES = load_exercises()
REPEATED = sorted(key for key, one in EXERCISES.items() if one.dose.start.reps)
HELD = sorted(
    key
    for key, one in EXERCISES.items()
    if one.dose.start.hold_s and one.dose.start.hold_s != one.dose.goal.hold_s
)


@pytest.mark.parametrize("key", REPEATED)
def test_steps_do_not_count_what_the_dose_counts(key: str) -> None:
    assert [s for s in EXERCISES[key].steps if re.search(r"\b\d+ times|repeat \d", s)] == []


@pytest.mark.parametrize("key", HELD)
def test_steps_do_not_time_a_hold_that_grows(key: str) -> None:
    assert [s for s in EXERCISES[key].steps if re.search(r"\d+ (seconds|minutes)", s)] == []

from typing import Any

import pytest

from bot.conversation.words.timers import check_timer, exercise_timer
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises


@pytest.mark.parametrize(
    ("dose", "timer", "reason"),
    [
        (Dose(hold_s=30), {"seconds": 30}, "one hold"),
        (
            Dose(hold_s=30, sets=2, sides=True),
            {"seconds": 30, "rounds": 4, "sides": True},
            "both sides, twice",
        ),
        (
            Dose(reps=1, hold_s=30, sides=True),
            {"seconds": 30, "rounds": 2, "sides": True},
            "one a side",
        ),
        (Dose(reps=8, sets=2), {"reps": 8, "rounds": 2}, "repetitions"),
        (
            Dose(reps=10, hold_s=5),
            {"reps": 10, "seconds": 7, "hold": 5},
            "held repetitions, time to let go",
        ),
        (Dose(minutes=3), {"seconds": 180}, "a few minutes"),
        (Dose(minutes=20), {}, "a walk needs no ring"),
        (Dose(metres=400), {}, "a distance is not timed"),
    ],
)
def test_timers_follow_the_dose(dose: Dose, timer: dict[str, Any], reason: str) -> None:
    assert exercise_timer(dose) == timer, reason


def test_timers_fit_every_exercise() -> None:
    for exercise in load_exercises().values():
        timer = exercise_timer(exercise.dose.start)
        assert all(value > 0 for value in timer.values()), exercise.id


def test_timers_of_checks_are_for_seconds_only() -> None:
    assert check_timer("seconds") == {"up": True}
    assert check_timer("times") == check_timer(None) == {}

"""How long an item takes: repetitions, holds, sides, rounds and the rests between them."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.dosing.duration import seconds_of, session_minutes_of

TIMING = load_timing()
REST = TIMING.between_rounds_s
HOLD = 20 + TIMING.around_hold_s


@pytest.mark.parametrize(
    ("dose", "seconds"),
    [
        pytest.param(Dose(minutes=2), 120, id="minutes"),
        pytest.param(Dose(minutes=2, sets=3), 360, id="minutes, several goes without a rest"),
        pytest.param(Dose(reps=10), 10 * TIMING.rep_s, id="repetitions"),
        pytest.param(Dose(reps=10, sides=True), 20 * TIMING.rep_s, id="each side"),
        pytest.param(Dose(reps=5, rep_s=6), 30, id="slow repetitions"),
        pytest.param(Dose(reps=4, parts=3), 12 * TIMING.rep_s, id="three moves are one"),
        pytest.param(Dose(hold_s=20), HOLD, id="one hold"),
        pytest.param(Dose(hold_s=20, reps=2), 2 * HOLD, id="holds, in and out of each"),
        pytest.param(Dose(reps=10, sets=3), 30 * TIMING.rep_s + 2 * REST, id="rests between"),
        pytest.param(
            Dose(hold_s=20, sets=2, sides=True), 4 * HOLD + REST, id="both sides, then a rest"
        ),
        pytest.param(Dose(metres=20), 20 * TIMING.metre_s, id="a way"),
    ],
)
def test_duration_of_a_dose(dose: Dose, seconds: float) -> None:
    assert seconds_of(dose) == pytest.approx(seconds)


def test_duration_in_a_session_counts_getting_into_position() -> None:
    assert session_minutes_of(Dose(minutes=2)) == pytest.approx(2 + TIMING.change_over_s / 60)

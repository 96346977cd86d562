"""Whether an amount is more: what one round asks for, then rounds, times and days."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine.plan_changes import larger


@pytest.mark.parametrize(
    ("before", "now", "more", "reason"),
    [
        (Dose(reps=8), Dose(reps=8), False, "the same is not more"),
        (Dose(reps=8), Dose(reps=9), True, "once more"),
        (Dose(reps=8, sets=1), Dose(reps=8, sets=2), True, "a round more"),
        (Dose(reps=9, sets=1), Dose(reps=8, sets=3), False, "what one round asks for comes first"),
        (Dose(minutes=5, per_day=1), Dose(minutes=5, per_day=2), True, "twice a day"),
        (Dose(minutes=5, days_per_week=5), Dose(minutes=5), True, "every day"),
    ],
)
def test_plan_changes_larger(before: Dose, now: Dose, more: bool, reason: str) -> None:
    assert larger(before, now) is more, reason

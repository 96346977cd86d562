"""The clock on a card: what an exercise or a timed check counts."""

from __future__ import annotations

from typing import Any

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_timing import load_timing


def exercise_timer(dose: Dose) -> dict[str, Any]:
    """Return `{seconds}` or `{reps}` with rounds for a dose; empty where a clock is no help.

    `hold` says how much of a repetition is held, `sides` that a new round is the other side.
    """
    timing = load_timing()
    rounds = dose.sets * (2 if dose.sides else 1)
    more: dict[str, Any] = {"rounds": rounds} if rounds > 1 else {}
    if dose.sides:
        more["sides"] = True
    if dose.reps and dose.hold_s:
        if dose.reps == 1:
            return {"seconds": dose.hold_s, **more}
        held = {"seconds": dose.hold_s + timing.between_holds_s, "hold": dose.hold_s}
        return {"reps": dose.reps, **held, **more}
    if dose.reps:
        return {"reps": dose.reps, **more}
    if dose.hold_s:
        return {"seconds": dose.hold_s, **more}
    if dose.minutes and dose.minutes <= timing.longest_clock_minutes:
        return {"seconds": dose.minutes * 60, **more}
    return {}


def check_timer(unit: str | None) -> dict[str, Any]:
    """Return a stop-watch for a question that is answered in seconds, else nothing."""
    return {"up": True} if unit == "seconds" else {}

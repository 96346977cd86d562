"""How long one item of a session takes."""

from __future__ import annotations

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_timing import load_timing


def seconds_of(dose: Dose) -> float:
    """Return the seconds of one go of a dose, with the rests between its rounds."""
    timing = load_timing()
    if dose.minutes:
        return 60.0 * float(dose.minutes) * int(dose.sets)
    sides = 2 if dose.sides else 1
    rounds = int(dose.sets)
    if dose.metres:
        one = dose.metres * timing.metre_s
    else:
        hold = dose.hold_s or 0
        each = hold + timing.around_hold_s if hold else dose.rep_s or timing.rep_s
        one = (dose.reps or 1) * dose.parts * each
    return float(one * sides * rounds + (rounds - 1) * timing.between_rounds_s)


def work_seconds(dose: Dose) -> float:
    """Return the seconds at work of one go, without the rests between its rounds."""
    return seconds_of(dose) - (int(dose.sets) - 1) * load_timing().between_rounds_s


def session_minutes_of(dose: Dose) -> float:
    """Return the minutes an item takes in a session, getting into position included."""
    return (seconds_of(dose) + load_timing().change_over_s) / 60

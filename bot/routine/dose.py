"""How much of an exercise at a given step, and how that is said."""

from __future__ import annotations

from bot.knowledge.exercises.exercise_dose import Dose, DosePlan
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_words import load_dose_words


def dose_at(plan: DosePlan, step: int, scale: float = 1.0) -> Dose:
    """Return the dose after `step` increases, never beyond the goal; negative steps halve it.

    `scale` under 1 lowers it (age, lighter week). Rounds go up once repetitions are at the goal.
    """
    pacing = load_pacing()
    start, goal = plan.start, plan.goal
    up = max(step, 0)
    grown = start.model_copy(
        update={
            "reps": _toward(start.reps, goal.reps, up * pacing.reps_step),
            "hold_s": _toward(start.hold_s, goal.hold_s, up * pacing.hold_step_s),
            "minutes": _longer(start.minutes, goal.minutes, up, pacing.minutes_share),
            "metres": _toward(start.metres, goal.metres, up * pacing.metres_step),
        }
    )
    if up and _full(grown, goal):
        grown = goal
    return scaled(grown, scale * (pacing.shrink_to if step < 0 else 1.0))


def is_full(plan: DosePlan, step: int) -> bool:
    """Whether the dose at this step is the goal."""
    return step >= 0 and dose_at(plan, step) == plan.goal


def scaled(dose: Dose, scale: float, least_reps: int = 1) -> Dose:
    """Return the dose with repetitions, minutes or metres, else the hold, made smaller.

    Of repetitions that are not held `least_reps` are left, where there are so many.
    """
    if scale >= 1:
        return dose
    for key in ("reps", "minutes", "metres", "hold_s"):
        value = getattr(dose, key)
        if value is not None and value > 1:
            least = min(value, least_reps) if key == "reps" and not dose.hold_s else 1
            return dose.model_copy(update={key: max(least, round(value * scale))})
    return dose


def dose_text(dose: Dose, day: str = "every") -> str:
    """Return the dose in plain words, as "2 rounds of 8, slowly; rest a few breaths between"."""
    words = load_dose_words()
    parts = [_amount(dose)]
    if dose.per_day == 2:
        parts.append(words.twice)
    elif dose.per_day > 2:
        parts.append(words.per_day.format(n=dose.per_day))
    if day in ("A", "B"):
        parts.append(words.day_a if day == "A" else words.day_b)
    elif dose.days_per_week < 7:
        parts.append(words.days_per_week.format(n=dose.days_per_week))
    return ", ".join(parts)


def _amount(dose: Dose) -> str:
    words = load_dose_words()
    several = dose.sets > 1
    held = dose.hold_s is not None and dose.hold_s >= words.hold_said_from_s
    if dose.reps == 1 and held:
        form = words.once_hold_each_side if dose.sides else words.once_hold
    elif dose.reps and held:
        form = words.reps_hold_each_side if dose.sides else words.reps_hold
    elif dose.reps and several:
        form = words.reps_in_round_each_side if dose.sides else words.reps_in_round
    elif dose.reps:
        form = words.reps_each_side if dose.sides else words.reps
    elif dose.minutes:
        form = words.one_minute if dose.minutes == 1 else words.minutes
    else:
        form = words.metres_each_side if dose.sides else words.metres
    what = form.format(reps=dose.reps, hold_s=dose.hold_s, minutes=dose.minutes, metres=dose.metres)
    if not several:
        return what
    return words.rounds.format(sets=dose.sets, what=what, rest=words.rest)


def _toward(start: int | None, goal: int | None, more: int) -> int | None:
    if start is None or goal is None:
        return start
    return min(start + more, goal) if goal >= start else start


def _longer(start: int | None, goal: int | None, steps: int, share: float) -> int | None:
    """Return minutes that grow by a share of what they were, a minute at least, to the goal."""
    if start is None or goal is None:
        return start
    for _ in range(steps):
        start = min(start + max(1, int(start * share + 0.5)), max(goal, start))
    return start


def _full(dose: Dose, goal: Dose) -> bool:
    pairs = [
        (getattr(dose, key), getattr(goal, key)) for key in ("reps", "hold_s", "minutes", "metres")
    ]
    return all(
        goal_value is None or value is None or value >= goal_value for value, goal_value in pairs
    )

"""How much of an exercise at a given step, and how that is said."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.exercises.exercise_dose import Dose, DosePlan
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.routine.routine_words import load_dose_words

SHORTEST_TOLD_S = 2  # of one second there is nothing to hold


def dose_at(plan: DosePlan, step: int, scale: float = 1.0) -> Dose:
    """Return the dose after `step` increases, never beyond the goal; negative steps halve it.

    `scale` under 1 lowers it (age, lighter week).
    """
    rungs = ladder(plan.start, plan.goal)
    dose = rungs[min(max(step, 0), len(rungs) - 1)]
    return scaled(dose, scale * (load_pacing().shrink_to if step < 0 else 1.0))


def is_full(plan: DosePlan, step: int) -> bool:
    """Whether the dose at this step is the goal."""
    return step >= len(ladder(plan.start, plan.goal)) - 1


@lru_cache(maxsize=1024)
def ladder(start: Dose, goal: Dose) -> tuple[Dose, ...]:
    """Return every dose on the way from start to goal; each step adds one thing, and a little.

    Repetitions or metres first, then the hold, then a round of fewer repetitions that is more in
    all, then how often a day (clinical 8.3).
    """
    rungs = [start]
    while (more := one_more(rungs[-1], goal)) is not None:
        rungs.append(more)
    return tuple(rungs)


def one_more(dose: Dose, goal: Dose) -> Dose | None:
    """Return the next dose on the way to the goal, or None where it is reached."""
    pacing = load_pacing()
    if _under(dose.reps, goal.reps):
        return _with(dose, "reps", goal.reps, pacing.reps_step, pacing.reps_share)
    if _under(dose.metres, goal.metres):
        return _with(dose, "metres", goal.metres, pacing.metres_step, 1)
    if _under(dose.hold_s, goal.hold_s):
        return _with(dose, "hold_s", goal.hold_s, pacing.hold_step_s, pacing.hold_share)
    if _under(dose.minutes, goal.minutes):
        return _longer(dose, goal)
    if dose.sets < goal.sets:
        return _one_more_round(dose)
    if dose.per_day < goal.per_day:
        return dose.model_copy(update={"per_day": dose.per_day + 1})
    return None


def _under(now: int | None, goal: int | None) -> bool:
    return now is not None and goal is not None and now < goal


def _with(dose: Dose, key: str, goal: int | None, step: int, share: float) -> Dose:
    """Return the dose with a step more, no larger than a share of what it was, one at least."""
    now = int(getattr(dose, key))
    more = max(1, min(step, int(now * share)))
    return dose.model_copy(update={key: min(now + more, goal or now)})


def _longer(dose: Dose, goal: Dose) -> Dose:
    """Return minutes longer by a share of what they were; rounds of minutes come one by one."""
    minutes, share = dose.minutes or 0, load_pacing().minutes_share
    if goal.sets == 1:
        more = max(1, int(minutes * share + 0.5))
        return dose.model_copy(update={"minutes": min(minutes + more, goal.minutes or minutes)})
    if (dose.sets + 1) * minutes < goal.sets * (minutes + 1):
        return dose.model_copy(update={"sets": dose.sets + 1})
    return dose.model_copy(update={"sets": goal.sets, "minutes": minutes + 1})


def _one_more_round(dose: Dose) -> Dose:
    """Return a round more, each of fewer repetitions or metres, and a little more in all."""
    sets = dose.sets + 1
    more: dict[str, int] = {"sets": sets}
    for key in ("reps", "metres"):
        if (one := getattr(dose, key)) is not None:
            more[key] = dose.sets * one // sets + 1
    if "metres" in more:  # in whole steps: who counts them needs round numbers
        step = load_pacing().metres_step
        more["metres"] = -(-more["metres"] // step) * step
    return dose.model_copy(update=more)


def scaled(dose: Dose, scale: float, least_reps: int = 1) -> Dose:
    """Return the dose with repetitions, minutes or metres, else the hold, made smaller.

    Of repetitions that are not held `least_reps` are left, where there are so many; a walk is
    made no shorter than a bout.
    """
    if scale >= 1:
        return dose
    for key in ("reps", "minutes", "metres", "hold_s"):
        value = getattr(dose, key)
        if value is not None and value > 1:
            least = min(value, least_reps) if key == "reps" and not dose.hold_s else 1
            if key == "minutes":
                bout = load_timing().least_bout_minutes
                least = bout if value > bout else 1  # a short break has no bout to keep
            if key == "metres":  # in whole steps: who counts them needs round numbers
                least = min(value, load_pacing().metres_step)
                return dose.model_copy(
                    update={key: max(least, round(value * scale / least) * least)}
                )
            return dose.model_copy(update={key: max(least, round(value * scale))})
    return dose


def dose_text(dose: Dose, day: str = "every", *, as_told: bool = False) -> str:
    """Return the dose in plain words, as "2 rounds of 8, slowly; rest a few breaths between".

    `as_told`: the seconds are what the person manages, and are said however short.
    """
    words = load_dose_words()
    parts = [_amount(dose, SHORTEST_TOLD_S if as_told else words.hold_said_from_s)]
    if dose.per_day == 2:
        parts.append(words.twice)
    elif dose.per_day > 2:
        parts.append(words.per_day.format(n=dose.per_day))
    if day in ("A", "B"):
        parts.append(words.day_a if day == "A" else words.day_b)
    elif dose.days_per_week < 7:
        parts.append(words.days_per_week.format(n=dose.days_per_week))
    return ", ".join(parts)


def without_day(told: str) -> str:
    """Return a dose in words without its day, for a list that shows one day ("on A days")."""
    words = load_dose_words()
    for day in (words.day_a, words.day_b):
        told = told.removesuffix(f", {day}")
    return told


def brief_amount(dose: Dose) -> str:
    """Return a dose in figures alone: "2 x 8", "3 x 30 s", "2 x 5, 5 s each", "10 min"."""
    words, reps = load_dose_words(), dose.reps or 1
    counts = " x ".join(str(one) for one in (dose.sets, reps) if one > 1)
    held = dose.hold_s is not None and dose.hold_s >= words.hold_said_from_s
    if held and reps > 1 and dose.sets > 1:
        return words.brief_each.format(counts=counts, hold_s=dose.hold_s)
    if held or dose.minutes or dose.metres:
        form = words.brief_hold if held else words.brief_minutes
        form = form if held or dose.minutes else words.brief_metres
        unit = form.format(hold_s=dose.hold_s, minutes=dose.minutes, metres=dose.metres)
        return f"{counts} x {unit}" if counts else unit
    return counts if dose.sets > 1 else words.brief_reps.format(reps=reps)


def _amount(dose: Dose, hold_said_from_s: int) -> str:
    words = load_dose_words()
    if dose.reps == 1 and dose.sets > 1:  # rounds of one are so many times
        dose = dose.model_copy(update={"reps": dose.sets, "sets": 1})
    several = dose.sets > 1
    held = dose.hold_s is not None and dose.hold_s >= hold_said_from_s
    if dose.reps == 1 and held:
        form = words.once_hold_each_side if dose.sides else words.once_hold
    elif dose.reps and held:
        form = words.reps_hold_each_side if dose.sides else words.reps_hold
    elif dose.reps and several:
        form = words.reps_in_round_each_side if dose.sides else words.reps_in_round
    elif dose.reps == 1:
        form = words.once_each_side if dose.sides else words.once
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

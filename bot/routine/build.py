"""Build a routine: pure, deterministic, with a trace (clinical 8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.assessment.results import Assessment
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.facts import Facts
from bot.routine.amount import dose_for
from bot.routine.arrange import in_order
from bot.routine.care import care_first, resting_routine
from bot.routine.chooser import Chosen
from bot.routine.days import days_of
from bot.routine.fitting import Fit, fitted
from bot.routine.history import History
from bot.routine.inputs import PlanInputs, Setting
from bot.routine.intake import inputs_from
from bot.routine.items import item_of
from bot.routine.routine import Routine
from bot.routine.selection import choose
from bot.routine.situation import Situation, situation_of
from bot.routine.sizes import sizes_of
from bot.routine.swaps import swaps_for
from bot.routine.walk import with_walk


def build(
    assessment: Assessment,
    facts: Facts,
    cautions: Iterable[str],
    minutes: int,
    seed: str,
    *,
    level: str = "none",
    setting: Setting | None = None,
    history: History | None = None,
) -> Routine:
    """Return the routine for a person.

    `cautions` are the exclusion codes of safety, `minutes` a day, `seed` from `week_seed`,
    `level` the urgency of safety ("E", "S", "D", "R", "none"). Raises `ValueError` for a caution
    that is no exclusion code.
    """
    return build_from(
        inputs_from(assessment, facts, cautions, minutes, level, setting), seed, history
    )


def build_from(inputs: PlanInputs, seed: str, history: History | None = None) -> Routine:
    """Return the routine for these inputs; with "E", "S", "D" or after an operation only rest."""
    at = situation_of(inputs, seed, history or History())
    care = care_first(at)
    if care is not None:
        return resting_routine(at, care)
    chooser = choose(at)
    ordered = in_order(chooser.chosen, at)
    days = days_of(ordered, at)
    doses = doses_of(ordered, days, at)
    items = tuple(
        item_of(one, at, days[one.exercise.id], swaps_for(one, chooser), doses.get(one.exercise.id))
        for one in ordered
    )
    return Routine(
        name=at.sets[0][0].name,
        items=items if at.phase.phase == 0 else with_walk(items, at.row.minutes),
        phase=at.phase.phase,
        minutes=at.row.minutes,
        review=at.phase.review,
        notes=_notes(at),
        trace=tuple(chooser.trace()),
    )


def doses_of(ordered: Sequence[Chosen], days: Mapping[str, str], at: Situation) -> dict[str, Dose]:
    """Return the doses of a session, fitted to the minutes; on a bad day nothing is added."""
    here = [one.exercise for one in ordered if one.exercise.in_session]
    settling = at.phase.phase == 0
    fits = []
    for exercise in here:
        sizes = sizes_of(exercise, dose_for(exercise, at))
        fits.append(Fit(days[exercise.id], sizes.up_to_usual() if settling else sizes))
    doses = fitted(fits, at.row.minutes)
    return {exercise.id: dose for exercise, dose in zip(here, doses, strict=True)}


def _notes(at: Situation) -> tuple[str, ...]:
    """Say which phase and why, and which codes took something away."""
    known = load_exclusions()
    excluded = {code for exercise in load_exercises().values() for code in exercise.exclude}
    left_out = [known[code].say for code in at.codes if code in excluded]
    start = f"{at.phase.what} We start there because {at.because}."
    own = at.sets[0][0].notes if at.phase.phase > 0 else ()
    return (start, *own, *dict.fromkeys(left_out))

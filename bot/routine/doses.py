"""The doses of a whole session, fitted to the minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.amount import dose_for
from bot.routine.chooser import Chosen
from bot.routine.fitting import Fit, fitted
from bot.routine.plan_situation import PlanSituation
from bot.routine.sizes import sizes_of

BALANCE, UNSTEADY = "senior", "BAL"


def doses_of(
    ordered: Sequence[Chosen], days: Mapping[str, str], at: PlanSituation
) -> dict[str, Dose]:
    """Return the doses of a session, fitted to the minutes; nothing is added to a dose kept low.

    Low are those of a bad day or a lighter week, of a move that was too much, and of strength
    where pain is in many places: less than could be done. In few minutes the balance of who is
    steady grows last, so that the muscles have theirs.
    """
    chosen = [one for one in ordered if one.exercise.in_session]
    here = [one.exercise for one in chosen]
    low = at.phase.phase == 0 or at.history.lighter
    every_part = at.sets[0][0].of_all_parts
    few = at.row.minutes <= load_timing().few_minutes
    fits = []
    for one in chosen:
        exercise = one.exercise
        sizes = sizes_of(exercise, dose_for(exercise, at))
        less = every_part and exercise.kind == "strength"
        kept_low = low or less or at.history.steps.get(exercise.id, 0) < 0
        waits = few and one.rule == BALANCE and UNSTEADY not in at.codes
        sizes = sizes.from_shortest() if waits else sizes
        easy = exercise.kind in load_selection().gentle_kinds and not exercise.dose.start.hold_s
        sizes = sizes.up_to_usual() if kept_low else sizes
        fits.append(Fit(days[exercise.id], sizes, waits, first=easy and at.phase.phase > 1))
    doses = fitted(fits, at.row.minutes, walk_in_session(ordered, at))
    return {exercise.id: dose for exercise, dose in zip(here, doses, strict=True)}


def walk_in_session(chosen: Sequence[Chosen], at: PlanSituation) -> int:
    """Return the minutes of the walk where it may be in the session, else 0."""
    walks = [one.exercise for one in chosen if one.exercise.kind == "aerobic"]
    if at.phase.phase == 0 or not at.room.walk:
        return 0
    apart = (dose_for(one, at).minutes or 0 for one in walks if not one.in_session)
    return max(apart, default=0)

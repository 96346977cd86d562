"""Gentle moves for the minutes that the plan leaves (clinical 8.1)."""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.move_scoring import fit, wanted
from bot.routine.dosing.amount import dose_for
from bot.routine.dosing.duration import session_minutes_of
from bot.routine.dosing.sizes import sizes_of
from bot.routine.minutes.days import DAYS, days_of
from bot.routine.minutes.doses import doses_of, walk_in_session
from bot.routine.minutes.fitting import walked
from bot.routine.routine import EVERY_DAY


def use_time_left(chooser: Chooser) -> None:
    """Add gentle moves while a day stays short with everything at its longest.

    A phase that keeps strength and stretches few has room for easy movement: what fits the person,
    then what else their sets name (those of a chair or desk among them). Neither a bad day nor a
    plan kept small on purpose gets more. Within a week what was in stays in: it is not judged anew
    with every dose.
    """
    at = chooser.at
    if at.phase.phase == 0 or chooser.limited or at.history.scale < 1:
        return
    lighter = at.history.is_lighter_week  # what was in stays in, and nothing comes
    stays = set(at.history.last) if lighter or at.history.same_week else set[str]()
    if not stays and not _short(chooser):
        return
    kinds = load_selection().gentle_kinds
    named = {key for template, _ in at.sets for slot in template.slots for key in slot}
    gentle = [
        exercise
        for exercise in load_exercises().values()
        if exercise.kind in kinds
        and exercise.in_session
        and (wanted(exercise, at) or exercise.id in named)
        and (not lighter or exercise.id in stays)
    ]
    ranked = sorted(
        gentle,
        key=lambda one: (
            one.id not in at.history.last,
            not wanted(one, at),
            -fit(one, at),
            at.chance(one.id),
        ),
    )
    for exercise in ranked:
        if exercise.id not in stays and not _short(chooser):
            continue
        chooser.places += 1
        if not chooser.take((exercise.id,), "time_left"):
            chooser.places -= 1


def _short(chooser: Chooser) -> bool:
    """Whether a day is short even with everything at its goal and the walk in it.

    A few minutes may stay short although there is room, as no round of two moves fits in, and
    at a new stage the amounts of before are held: there the fitted doses tell.
    """
    at, timing, days = chooser.at, load_timing(), days_of(chooser.chosen, chooser.at)
    lengths = dict.fromkeys(DAYS, 0.0)
    new_stage = at.history.last and not at.history.keeps
    tells = at.row.minutes <= timing.few_minutes or new_stage
    fitted = doses_of(chooser.chosen, days, at) if tells else {}
    for one in chooser.chosen:
        exercise, dose = one.exercise, dose_for(one.exercise, at)
        if exercise.in_session:
            longest = sizes_of(exercise, dose).minutes_to_goal[-1]
            here = fitted.get(exercise.id)
            for day in DAYS:
                if days[exercise.id] in (EVERY_DAY, day):
                    lengths[day] += session_minutes_of(here) if here else longest
    both = tuple(lengths.values())
    filled = min(both) + walked(both, walk_in_session(chooser.chosen, at), at.minutes)
    return filled < at.minutes * (1 - timing.near)

"""While somebody is too sore, or to be seen first, nothing is added to a plan that stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.dosing.dose import dose_text
from bot.routine.growth.look_back import Look
from bot.routine.routine import Routine, RoutineItem
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.sent_on import TOLD, is_too_sore

ADDED = ("strength", "aerobic")  # what comes in no more meanwhile


def stands(held: str, look: Look) -> bool:
    """Whether there is a plan from an earlier day that nothing is added to."""
    return bool(held) and look.has_begun and bool(look.history.last_routine)


def stage_shown(before: Progression) -> int | None:
    """The stage of the plan that was shown last: that of a flare and of rest is quiet."""
    return 0 if before.in_flare or before.paused else before.phase


def minutes_kept(inputs: PlanInputs, before: Progression) -> PlanInputs:
    """Return the inputs with no more minutes than the plan had: more of them wait."""
    most = before.minutes or inputs.minutes
    return replace(inputs, minutes=min(inputs.minutes, most))


def climb_paused(state: Progression, before: Progression, today: date) -> Progression:
    """Return the state with the climb back as far as it was: its days do not count."""
    if state.coming_back is None or state.coming_back == today:
        return state
    return replace(state, coming_back=state.coming_back + (today - before.seen))


def light_week_is_over(look: Look) -> bool:
    """Whether a lighter week is over of somebody who is to be seen, and is neither sore nor worse.

    It lowers nothing for good; who is sore keeps the smaller amounts.
    """
    days, now = load_weekly_rules().week_days, look.history.pain_of_last_day()
    sore = is_too_sore(look.history, now, look.today, days)
    return look.was_lighter and set(look.state.sent_on) == {TOLD} and not sore


def ceilings(look: Look) -> Mapping[str, Dose]:
    """Return the dose of each move of the last plan: more of it is not shown.

    Where a light week is over that was only waited in, it is that of the week before it.
    """
    usual = look.state.reached if light_week_is_over(look) else {}
    return {
        one.exercise_id: Dose(**usual[one.exercise_id]) if one.exercise_id in usual else one.dose
        for one in look.history.last_routine
    }


def not_added(look: Look) -> Mapping[str, str]:
    """Return what would be new and trains, each with the key of its reason."""
    last = {one.exercise_id for one in look.history.last_routine}
    return {
        one.id: "out_held"
        for one in load_exercises().values()
        if one.kind in ADDED and one.id not in last
    }


def walks_held(routine: Routine, look: Look) -> Routine:
    """Return the routine with each walk as it was: no longer, and no more often."""
    was = {one.exercise_id: one for one in look.history.last_routine}
    items = tuple(_as_it_was(one, was.get(one.exercise_id)) for one in routine.items)
    return replace(routine, items=items)


def _as_it_was(now: RoutineItem, was: RoutineItem | None) -> RoutineItem:
    if was is None or load_exercises()[now.exercise_id].kind != "aerobic":
        return now
    if _a_day(now) <= _a_day(was):
        return now
    dose = was.dose.model_copy(
        update={"minutes": min(now.dose.minutes or 0, was.dose.minutes or 0) or None}
    )
    return replace(
        now,
        dose=dose,
        dose_text=dose_text(dose, was.day),
        minutes=float(dose.minutes or was.minutes),
        in_session=was.in_session,
        day=was.day,
        again=was.again,
    )


def _a_day(walk: RoutineItem) -> int:
    return (walk.dose.minutes or 0) * walk.dose.per_day

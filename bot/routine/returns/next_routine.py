"""The routine at a return: what was done, how hard it was and how it felt decide (clinical 8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from bot.assessment.results import Assessment
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_review_reasons, load_weekly_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.facts import Facts
from bot.routine.building.build import build_from
from bot.routine.building.care import care_first
from bot.routine.building.items import own_name
from bot.routine.choosing.move_scoring import answers_a_check
from bot.routine.growth.held_back import stage_shown
from bot.routine.growth.look_back import Look
from bot.routine.returns.one_return import OneReturn
from bot.routine.returns.return_plan import NextPlan
from bot.routine.routine import ANY_MOVE, Routine
from bot.routine.shown.hold_rules import FEELING_HOLDS, FLAG_HOLDS, NEAR_BIRTH, SEEN_FIRST, TOO_SORE
from bot.routine.shown.plan_changes import PlanChange, differences, not_said_lately
from bot.routine.shown.said_once import without_what_was_said
from bot.routine.situation.assessed_inputs import inputs_from
from bot.routine.situation.codes import asks_for_a_look, never_grows
from bot.routine.situation.history import History
from bot.routine.situation.inputs import PlanInputs, Setting
from bot.routine.situation.open_flags import level_of
from bot.routine.situation.plan_situation import situation_of
from bot.routine.weeks.birth_past import with_birth_past
from bot.routine.weeks.due_date import is_near_birth, with_due_date
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.review import Course, is_worse, review_reasons
from bot.routine.weeks.sent_on import is_too_sore, said_first, still_sent_on
from bot.routine.weeks.settled import opened_by, with_settled, with_settled_pain
from bot.routine.weeks.standing import course_of, setting_now
from bot.routine.weeks.told_first import with_healing, with_told_days
from bot.routine.weeks.way_again import with_ways_again
from bot.routine.weeks.week_done import week_is_over

REST = "care_first"
LOOKED_AT = "looked_at"
"""What is so of somebody at whom a clinician has looked since the plan began."""


def next_routine(
    history: KeptHistory,
    setting: Setting,
    facts: Facts,
    cautions: Iterable[str],
    open_flags: Mapping[str, str],
    *,
    assessment: Assessment,
    today: date,
    to_be_seen: bool = False,
) -> NextPlan:
    """Return the plan for a day on which somebody comes back, or begins.

    `facts` hold the pain of today, `cautions` the exclusion codes of safety, `open_flags` the
    level at which each open sign of danger stands. `to_be_seen`: something new is told that a
    clinician should look at, and nothing grows. The same arguments give the same plan. Raises
    `ValueError` for a caution, flag or level that is not known.
    """
    inputs = inputs_from(assessment, facts, cautions, history.minutes, "none", setting)
    return next_from(history, inputs, open_flags, today, to_be_seen=to_be_seen)


def next_from(
    history: KeptHistory,
    inputs: PlanInputs,
    open_flags: Mapping[str, str],
    today: date,
    *,
    to_be_seen: bool = False,
) -> NextPlan:
    """Return the plan for these inputs; see `next_routine`."""
    level, care_soon = level_of(open_flags)
    setting = setting_now(history, inputs.setting, today)
    setting = replace(setting, care_soon=setting.care_soon or care_soon)
    first = Progression(started=today, week_began=today, seen=today)
    state = with_told_days(history.progression or first, inputs, history, today)
    told = replace(inputs, level=level, setting=setting)
    state = with_settled_pain(state, told, history, today)
    inputs = as_planned(told, history, state, today)
    state = replace(state, opened=opened_by(inputs))
    at = situation_of(inputs, history.person, History())
    first_to_grow = _first_to_grow(inputs)
    look = Look(history, state, today, at.codes, inputs.age, first_to_grow, at.dose_keys)
    course = course_of(history, today)
    told_to_go = look.has_begun and asks_for_a_look(at.codes)
    worse = _is_worse(course, at.codes)
    sends = still_sent_on(state, history, today, worse=worse, told=told_to_go)
    look.state = replace(look.state, sent_on=sends)
    reasons = () if never_grows(at.codes) and not sends else review_reasons(course, sends)
    if care_first(at) is not None:
        plan = _resting(look, inputs, open_flags, reasons)
    else:
        held = _held(look, told, to_be_seen=to_be_seen)
        plan = OneReturn(look, inputs, told, held=held).plan(reasons)
        plan = replace(plan, routine=_with_referral(plan.routine, sends, course.nrs_now))
    changes, said = not_said_lately(plan.changes, state.said, today)
    routine, left_out = without_what_was_said(
        plan.routine, at, state.said, today, anew=look.was_off
    )
    return replace(
        plan,
        routine=routine,
        changes=tuple(_in_own_words(one, at.codes) for one in changes),
        progression=replace(plan.progression, said={**said, **left_out}),
    )


def _first_to_grow(inputs: PlanInputs) -> frozenset[str]:
    """What answers a check, and what comes back of a way that hurt, which begins very small."""
    found = (one.id for one in load_exercises().values() if answers_a_check(one, inputs))
    back = (move for way in inputs.ways_again for move in load_selection().again[way])
    return frozenset((*found, *back))


def _is_worse(course: Course, codes: Iterable[str]) -> bool:
    """Whether it is worse than the start; who pays for effort has worse weeks whatever is done."""
    return is_worse(course) and not never_grows(codes)


def _held(look: Look, told: PlanInputs, *, to_be_seen: bool) -> str:
    """Return the rule by which nothing is added today, or "": on the first day a sign's alone."""
    if told.level != "none":
        return FLAG_HOLDS
    if look.state.sent_on:
        return SEEN_FIRST
    if to_be_seen:
        return FEELING_HOLDS
    rules = load_weekly_rules()
    days = rules.week_days if week_is_over(look.state, look.today) else rules.flare_quiet_days
    days = days if stage_shown(look.state) else 1  # quiet days end with the pain of the day
    sore = look.has_begun and is_too_sore(look.history, told.nrs, look.today, days)
    if sore:
        return TOO_SORE
    return NEAR_BIRTH if is_near_birth(told, look.state, look.today) else ""


def _with_referral(routine: Routine, sends: Iterable[str], now: int | None) -> Routine:
    """Return the routine with the line that sends on among its notes: on the card and the paper."""
    key = said_first(sends, now)
    if key is None:
        return routine
    return replace(routine, notes=(load_review_reasons()[key].say, *routine.notes))


def as_planned(
    told: PlanInputs, history: KeptHistory, state: Progression, today: date
) -> PlanInputs:
    """Return the inputs as the weeks have changed them, for codes and places."""
    inputs = with_ways_again(with_settled(told, state), history, state, today)
    if state.looked_at is not None:
        inputs = replace(inputs, conditions=(*inputs.conditions, LOOKED_AT))
    inputs = with_due_date(with_birth_past(inputs, state, today), state, today)
    return with_healing(inputs, state, today)


def _in_own_words(change: PlanChange, codes: Iterable[str]) -> PlanChange:
    """Return a change with the name that the move has on the card of this person."""
    exercise = load_exercises().get(change.exercise_id)
    if exercise is None:
        return change
    name = own_name(exercise, frozenset(codes))
    return replace(change, say=change.say.replace(exercise.name, name))


def _resting(
    look: Look, inputs: PlanInputs, open_flags: Mapping[str, str], reasons: tuple[str, ...]
) -> NextPlan:
    """While a clinician comes first the plan stands still; the weeks do not count."""
    routine = build_from(inputs, look.history.person)
    if open_flags:
        look.causes.add("flag")
    else:
        look.causes.plan.append(PlanChange(ANY_MOVE, "plan", REST, routine.review))
    state = replace(look.state, paused=True, week_began=look.today, seen=look.today)
    changes = differences(look.before, routine, look.causes)
    return NextPlan(routine, changes, state, reasons)

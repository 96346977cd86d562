"""Today's plan, from the weeks so far; what is different about it is told with its reason."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

from bot.assessment import Assessment, infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.course.check_in_steps import days_off
from bot.conversation.course.plan_told import change_lines, holding_lines, plan_words
from bot.conversation.course.weeks import Weeks, weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.places_told.limbs_felt import feeling_is_new
from bot.conversation.drafting.shown_with_plan.free_days_shown import with_free_days, with_lengths
from bot.conversation.drafting.shown_with_plan.high_days_shown import with_high_days
from bot.conversation.drafting.shown_with_plan.moment_shown import with_moment
from bot.conversation.safety.safety_state import SafetyState, cautions_of
from bot.conversation.session.done_so_far import first_open
from bot.conversation.session.plans_before import for_today
from bot.conversation.session.session import current_item
from bot.conversation.session.session_log import session_log
from bot.knowledge.safety.red_flags import load_red_flags
from bot.routine import NextPlan, Routine, course_report, next_routine
from bot.routine.weeks.kept_history import DoneSession
from bot.safety.levels import Level


def weeks_of(draft: Draft) -> Weeks:
    """Return the weeks so far."""
    return weeks_in(draft.values, draft.situation.sender)


def today_of(draft: Draft) -> date:
    """Return the day it is on the person's own clock."""
    return weeks_of(draft).day_of(draft.situation.now)


def make_routine(draft: Draft) -> bool:
    """Make today's routine; the question whether to do it together shows it."""
    weeks, today = weeks_of(draft), today_of(draft)
    plan = _next(draft, weeks, today)
    news = list(change_lines(plan.changes))
    made = _with_own_times(draft, plan.routine)
    draft.set(**{slots.ROUTINE: made.as_dict(), slots.PLAN_NEWS: news or None})
    if (alone := minutes_today(draft)) is not None:
        short = _with_own_times(draft, _next(draft, weeks, today, alone).routine)
        draft.set(**for_today(draft.values, {slots.ROUTINE: short.as_dict()}))
    if draft.values.get(slots.FEEDBACK):  # made anew in a session: what is done stays done
        draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
    draft.keep("routine")
    draft.keep(
        "progression",
        state=plan.progression.as_dict(),
        changes=[asdict(change) for change in plan.changes],
    )
    if plan.flare_is_over and weeks.in_flare:
        weeks = weeks.without_flare(today)
        draft.keep("flare_over")
    if plan.asks_barrier and not draft.values.get(slots.BARRIER):
        draft.set(**{slots.BARRIER: slots.OPEN})
    milestone = course_report(weeks.history, today).milestone
    if words := plan_words(plan, weeks.goals, milestone, weeks.flare_words, weeks.history):
        holds = list(holding_lines(plan))
        draft.say("action_tell_plan", words=words, **({"holds": holds} if holds else {}))
    draft.set(**{slots.WEEKS: _with_plan(weeks, plan, today).as_dict()})
    return True


def _with_own_times(draft: Draft, routine: Routine) -> Routine:
    """The routine with the moment of the day and the free days that somebody gave it."""
    setting = draft.setting
    routine = with_high_days(with_moment(routine, setting.moment), draft.facts)
    return with_free_days(with_lengths(routine, setting.lengths), setting.free_days)


def minutes_today(draft: Draft) -> int | None:
    """Return the minutes of this day alone, None where it is as long as ever.

    Those that were wished for it, today or on a day before, else those that its weekday has.
    """
    told, today = draft.values.get(slots.MINUTES_TODAY) or {}, today_of(draft)
    if told.get("day") == today.isoformat():
        return int(told["minutes"])
    setting = draft.setting
    ahead = dict(setting.one_day).get(today.isoformat())
    return dict(setting.lengths).get(str(today.weekday())) if ahead is None else ahead


def note_session(draft: Draft) -> None:
    """Count the session that is done, and let it be kept."""
    weeks = weeks_of(draft)
    logged = session_log(draft.values, draft.situation.now)
    done = DoneSession(
        today_of(draft), logged.done, logged.feedback, logged.nrs_before, logged.nrs_after
    )
    history = replace(weeks.history, sessions=(*weeks.history.sessions, done))
    draft.set(**{slots.WEEKS: replace(weeks, history=history).as_dict()})
    draft.keep("session")


def keep_spread(draft: Draft, *, of_the_move: bool = True) -> None:
    """Pain that went further out ends the session; what was done and what did it are kept.

    Dizziness ends it too, and is no pain that any move has sent further out.
    """
    item = current_item(draft.values)
    note_session(draft)
    if of_the_move:
        draft.keep("adverse_event", exercise=item.exercise_id if item else None, spread="yes")


def _next(draft: Draft, weeks: Weeks, today: date, minutes: int | None = None) -> NextPlan:
    facts = draft.facts
    assessment: Assessment = infer(facts, evidence_of(draft.values))
    return next_routine(
        replace(
            weeks.history,
            person=draft.situation.sender,  # ties are broken the same way every day
            minutes=minutes or int(draft.values[slots.MINUTES]),
            days_off=_days_off(draft, weeks, today),
        ),
        draft.setting,
        facts,
        cautions_of(draft.values),
        open_flags(draft.safety),
        assessment=assessment,
        today=today,
        to_be_seen=feeling_is_new(draft),
    )


def _days_off(draft: Draft, weeks: Weeks, today: date) -> int:
    """The days of which it was told today that nothing was done, since the last session."""
    done = [one.on for one in weeks.history.sessions if one.done and one.on < today]
    told = days_off(draft.values.get(slots.DUE))
    return min(told, (today - max(done)).days) if done else told


def _with_plan(weeks: Weeks, plan: NextPlan, today: date) -> Weeks:
    before = weeks.plan_before if weeks.planned_on == today else weeks.history
    history = replace(
        weeks.history,
        minutes=plan.routine.minutes,
        progression=plan.progression,
        last_routine=plan.routine.items,
    )
    return replace(weeks, history=history, planned_on=today, plan_before=before)


def open_flags(state: SafetyState) -> dict[str, str]:
    """Return the level at which each open sign stands; none above that of the conversation."""
    known, top = load_red_flags(), Level(state.level)
    if top is Level.NONE:
        return {}
    levels = {flag: min(Level(known[flag].level), top, key=_rank) for flag in state.flags}
    if state.flags and all(level is not top for level in levels.values()):
        levels[state.flags[0]] = top
    return {flag: level.value for flag, level in levels.items()}


def _rank(level: Level) -> int:
    return level.rank

"""Today's plan, from the weeks so far; what is different about it is told with its reason."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

from bot.assessment import Assessment, infer
from bot.conversation import slots
from bot.conversation.checks import evidence_of
from bot.conversation.plan_told import plan_words
from bot.conversation.planning.draft import Draft
from bot.conversation.safety_state import SafetyState, cautions_of
from bot.conversation.session_feedback import first_open
from bot.conversation.session_log import session_log
from bot.conversation.weeks import Weeks, weeks_in
from bot.knowledge.safety.red_flags import load_red_flags
from bot.routine import NextPlan, course_report, next_routine
from bot.routine.kept_history import DoneSession
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
    draft.set(**{slots.ROUTINE: plan.routine.as_dict()})
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
    if words := plan_words(plan, weeks.goals, milestone, weeks.flare_words):
        draft.say("action_tell_plan", words=words)
    draft.set(**{slots.WEEKS: _with_plan(weeks, plan).as_dict()})
    return True


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


def _next(draft: Draft, weeks: Weeks, today: date) -> NextPlan:
    facts = draft.facts
    assessment: Assessment = infer(facts, evidence_of(draft.values))
    return next_routine(
        replace(
            weeks.history,
            person=draft.situation.sender,  # ties are broken the same way every day
            minutes=int(draft.values[slots.MINUTES]),
        ),
        draft.setting,
        facts,
        cautions_of(draft.values),
        open_flags(draft.safety),
        assessment=assessment,
        today=today,
    )


def _with_plan(weeks: Weeks, plan: NextPlan) -> Weeks:
    history = replace(
        weeks.history,
        minutes=plan.routine.minutes,
        progression=plan.progression,
        last_routine=plan.routine.items,
    )
    return replace(weeks, history=history)


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

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
from bot.conversation.drafting.facts_told.limbs_felt import feeling_is_new
from bot.conversation.drafting.facts_told.taking_out import lost_any
from bot.conversation.drafting.shown_with_plan.free_days_shown import with_free_days, with_lengths
from bot.conversation.drafting.shown_with_plan.high_days_shown import with_high_days
from bot.conversation.drafting.shown_with_plan.moment_shown import with_moment
from bot.conversation.safety.safety_state import SafetyState, cautions_of
from bot.conversation.session.plans_before import for_today
from bot.conversation.session.session import begin_session, current_item, routine_of
from bot.conversation.session.session_feedback import first_open
from bot.conversation.session.session_log import session_log
from bot.conversation.undo import depending_on_facts
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.safety.red_flags import load_red_flags
from bot.routine import History, NextPlan, Routine, course_report, inputs_from, next_routine
from bot.routine.allow import why_not
from bot.routine.kept_history import DoneSession
from bot.routine.plan_situation import situation_of
from bot.safety.levels import Level

IN_SESSION = (slots.EXERCISE_FEEDBACK, slots.RATING)
OF_THE_BODY = ("out_code", "out_position")  # reasons that forbid a move, whatever is wished


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


def let_follow(draft: Draft) -> None:
    """Let what was made from the facts be made again, where it would be another.

    A session under way, or one that is done, goes on as it is unless a fact forbids one of its
    moves: the next routine is made from the facts anyway. How its moves are done follows at once.
    """
    routine = routine_of(draft.values)
    under_way = routine is not None and draft.asked == slots.EXERCISE_FEEDBACK
    moved = draft.facts.regions != draft.facts_before.regions and not under_way
    if routine is None and not moved and _same_patterns(draft):
        return
    if routine is None or moved or not _stands(draft, routine):
        if lost_any(draft.facts_before, draft.facts):
            forget_plan_of_today(draft)
        if under_way:
            draft.follows_late = True  # how the move went is of the list that was shown
        else:
            draft.set(**depending_on_facts())
    elif under_way:
        _done_as_told(draft, routine)


def forget_plan_of_today(draft: Draft) -> None:
    """Let the next plan follow nothing of one that was made today from what is taken out."""
    weeks = weeks_of(draft)
    left = weeks.without_plan_of(today_of(draft))
    if left != weeks:
        draft.set(**{slots.WEEKS: left.as_dict()})


def follow_late(draft: Draft) -> None:
    """Let the routine of a session follow what was told in it; what is done stays done.

    The session goes on with the new list. One that is through needs none.
    """
    if not draft.follows_late:
        return
    draft.follows_late = False
    item = current_item(draft.values)
    under_way = item is not None and draft.values.get(slots.TOGETHER) == "now"
    if not under_way:
        return
    kept = {name: draft.values.get(name) for name in (slots.FEEDBACK, slots.PAUSED)}
    draft.set(**depending_on_facts())
    draft.set(**begin_session())
    draft.set(**kept)


def _done_as_told(draft: Draft, routine: Routine) -> None:
    """Let the moves that are left be done as this body needs it now ("my wrists are sore")."""
    made = routine_anew(draft)
    now = {one.exercise_id: one for one in made.items} if made else {}
    items = tuple(
        replace(one, notes=other.notes, position=other.position)
        if (other := now.get(one.exercise_id)) is not None
        else one
        for one in routine.items
    )
    notes = made.notes if made and _moves(made) == _moves(routine) else routine.notes
    if (items, notes) != (routine.items, routine.notes):
        up = current_item(draft.values)
        draft.set(**{slots.ROUTINE: replace(routine, items=items, notes=notes).as_dict()})
        draft.renewed |= up != current_item(draft.values)


def put_right(draft: Draft) -> None:
    """Let what was made from the facts be made again, for a fact the person puts right.

    In a session the exercise stays where the moves do; else the plan is said to be new, what is
    done stays done, and the routine is shown. After its last move there is only the number to tell.
    """
    if draft.asked not in IN_SESSION or routine_of(draft.values) is None:
        draft.set(**depending_on_facts())
    elif draft.asked == slots.RATING or _same_moves(draft):
        made = infer(draft.facts, evidence_of(draft.values))
        draft.set(**{slots.ASSESSMENT_SHOWN: made.as_dict()})
    else:
        kept = {name: draft.values.get(name) for name in (slots.FEEDBACK, slots.PAUSED)}
        draft.set(**depending_on_facts())
        draft.set(**begin_session())
        draft.set(**kept)


def _same_moves(draft: Draft) -> bool:
    """Whether the facts of before this message would make the same plan as those of now."""
    before = draft.trial()
    before.set_facts(draft.facts_before)
    return _moves(routine_anew(before)) == _moves(routine_anew(draft))


def _same_patterns(draft: Draft) -> bool:
    """Whether the pattern that was shown is what the facts point to still; it is kept as it is.

    Of one that was shown at an earlier visit only that is known: the facts of before stand for it.
    """
    shown = draft.values.get(slots.ASSESSMENT_SHOWN)
    if not shown:
        return False
    found = evidence_of(draft.values)
    made = infer(draft.facts, found).as_dict()
    if "patterns" not in shown:
        return bool(made["patterns"] == infer(draft.facts_before, found).as_dict()["patterns"])
    if made["patterns"] != shown["patterns"]:
        return False
    draft.set(**{slots.ASSESSMENT_SHOWN: made})
    return True


def _stands(draft: Draft, routine: Routine) -> bool:
    """Whether the routine may go on: nothing it was made from is taken out, nothing forbids it."""
    if draft.asked == slots.TOGETHER:
        made = routine_anew(draft)
        told_why = not lost_any(draft.facts_before, draft.facts) or _notes(routine) == _notes(made)
        return _moves(routine) == _moves(made) and told_why
    if lost_any(draft.facts_before, draft.facts) and not _same_moves(draft):
        return False
    return not _forbidden(draft, routine)


def routine_anew(draft: Draft) -> Routine | None:
    """Return the routine that would be made now, without keeping it."""
    trial = draft.trial()
    make_routine(trial)
    return routine_of(trial.values)


def _moves(routine: Routine | None) -> list[tuple[str, str]]:
    return [(one.exercise_id, one.dose_text) for one in routine.items] if routine else []


def _notes(routine: Routine | None) -> tuple[str, ...]:
    """What is said of a routine: what was left out for which reason."""
    return routine.notes if routine else ()


def _forbidden(draft: Draft, routine: Routine) -> bool:
    """Whether the body, as it is known now, forbids a move of a routine."""
    assessment = infer(draft.facts, evidence_of(draft.values))
    minutes, cautions = int(draft.values[slots.MINUTES]), cautions_of(draft.values)
    inputs = inputs_from(assessment, draft.facts, cautions, minutes, setting=draft.setting)
    at = situation_of(inputs, draft.situation.sender, History())
    known = load_exercises()
    refused = (why_not(known[one.exercise_id], at) for one in routine.items)
    return any(one is not None and one.rule in OF_THE_BODY for one in refused)


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

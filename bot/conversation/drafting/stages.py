"""What is done between questions. Each returns True where the way goes on in the same turn."""

from __future__ import annotations

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of, open_check
from bot.conversation.checks.checks_chosen import choose
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import note_session
from bot.conversation.drafting.safety_records import settle_safety_records
from bot.conversation.safety.plan_level import plan_level
from bot.conversation.safety.safety_state import cautions_of
from bot.conversation.safety.theirs.minors import CHILD
from bot.conversation.session.plans_before import whole_again
from bot.conversation.session.session import end_session, routine_of
from bot.conversation.session.session_feedback import take_out
from bot.conversation.undo import depending_on_plan
from bot.conversation.way import advice_due
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine import one_safe_movement
from bot.safety.levels import Level


def tell_minor(draft: Draft) -> bool:
    """Say to somebody under 18 whom to ask instead."""
    told = any(shown.startswith(f"{CHILD}:") for shown in draft.safety.shown)
    draft.say("utter_minor_again" if told else "utter_minor")
    if not told:
        draft.set(**{slots.SAFETY: draft.safety.show(CHILD, Level.D, "age").as_dict()})
    return False


def show_comfort(draft: Draft) -> bool:
    """Same day first: positions of ease once, later only the act again."""
    pressed = draft.turn.choice is not None and draft.turn.choice[0] == slots.COMFORT
    if draft.values.get(slots.COMFORT_SHOWN) and not pressed:
        draft.say("utter_same_day_stay")
    else:
        draft.set(**{slots.COMFORT_SHOWN: True})
        draft.say("action_show_comfort")
    return False


def give_advice(draft: Draft) -> bool:
    """Say once what a clinician should look at within days or weeks."""
    due = list(advice_due(draft.values, draft.safety))
    draft.set(**{slots.ADVICE: [*(draft.values.get(slots.ADVICE) or []), *due]})
    draft.say("action_give_advice", flags=due)
    if draft.safety.level == Level.D.value:
        _note_as_shown(draft, due)
        if draft.values.get(slots.ROUTINE):
            draft.set(**depending_on_plan())  # made before the sign was told
    return True


def _note_as_shown(draft: Draft, flags: list[str]) -> None:
    """Let signs of the next days be kept as shown: they are asked about at the next visit."""
    known, state = load_red_flags(), draft.safety
    for flag in flags:
        if Level(known[flag].level).rank >= Level.D.rank:
            state = state.show(flag, Level.D, "advice")
    draft.set(**{slots.SAFETY: state.as_dict()})
    settle_safety_records(draft)


def choose_the_checks(draft: Draft) -> bool:
    """Choose two or three home checks for this person."""
    chosen = choose(draft.facts, draft.values)
    kept = draft.values.get(slots.CHECK_RESULTS) or {}  # answered before they were broken off
    draft.set(**{slots.CHECKS: chosen, slots.CHECK_RESULTS: kept})
    if open_check(draft.values) is not None:
        draft.say("action_introduce_checks")
    elif not chosen:
        draft.say("utter_checks_none")
    return True


def name_pattern(draft: Draft) -> bool:
    """Work out what words and checks point to; the question for the minutes shows it."""
    assessment = infer(draft.facts, evidence_of(draft.values))
    minutes_known = draft.values.get(slots.MINUTES) is not None
    shown = {slots.ASSESSMENT_SHOWN: assessment.as_dict(), slots.PATTERN_TOLD: minutes_known}
    draft.set(**shown)
    draft.keep("assessment")
    if minutes_known and draft.asked != slots.EXERCISE_FEEDBACK:  # there the routine comes at once
        draft.say("action_show_pattern")
    return True


def one_movement(draft: Draft) -> bool:
    """Show one safe movement to somebody who wants something at once; the rest can wait.

    Where it is not wanted, another one that was not shown yet.
    """
    level, _ = plan_level(draft.safety)
    shown = list(draft.values.get(slots.QUICK_MOVES) or [])
    item = one_safe_movement(
        draft.facts, cautions_of(draft.values), draft.setting, level=level, shown=shown
    )
    draft.set(**{slots.QUICK: "shown"})
    if item is None:
        draft.acknowledge(wish_words("no_other_move" if shown else "no_move"))
        return True
    draft.set(**{slots.QUICK_MOVES: [*shown, item.exercise_id]})
    draft.say("action_show_movement", item=item.as_dict())
    return False


def close(draft: Draft) -> bool:
    """After the last exercise, or after "later": what to expect and when to come back."""
    if draft.values.get(slots.TOGETHER) == "now":
        note_session(draft)
        draft.set(**whole_again(draft.values))  # what was cut was cut for this session
        draft.set(**end_session(draft.values))
    draft.say("action_close_session")
    draft.set(**{slots.CLOSED: "done"})
    return False


def other_day(draft: Draft) -> None:
    """After a session the next one is the other day of the two, where there are two."""
    routine = routine_of(draft.values)
    if routine is not None and routine.in_turn:
        draft.set(**{slots.ROUTINE: routine.other_day().as_dict()})


def without_left_out(draft: Draft) -> None:
    """Take out of the routine what was wished away after it was done."""
    routine = routine_of(draft.values)
    changed = take_out(draft.values, routine, draft.setting.left_out) if routine else None
    draft.set(**(changed or {}))

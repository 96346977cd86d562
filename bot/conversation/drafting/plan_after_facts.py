"""What was made from the facts is made again where they change: the list, and how it is done."""

from __future__ import annotations

from dataclasses import replace

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.taken_out.taking_out import lost_any
from bot.conversation.drafting.made_anew import keep_before_a_place
from bot.conversation.drafting.next_plan import make_routine, today_of, weeks_of
from bot.conversation.safety.safety_state import cautions_of
from bot.conversation.session.session import begin_session, current_item, routine_of
from bot.conversation.undo import depending_on_facts
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import History, Routine, inputs_from
from bot.routine.situation.allow import why_not
from bot.routine.situation.plan_situation import situation_of

OF_THE_BODY = ("out_code", "out_position")  # reasons that forbid a move, whatever is wished


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
    if routine is not None and moved:
        keep_before_a_place(draft)
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
    if draft.asked not in slots.IN_SESSION or routine_of(draft.values) is None:
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


def forbids_the_list(draft: Draft) -> bool:
    """Whether the body, as it is known now, forbids a move of the list that stands."""
    routine = routine_of(draft.values)
    return routine is not None and _forbidden(draft, routine)


def _forbidden(draft: Draft, routine: Routine) -> bool:
    """Whether the body, as it is known now, forbids a move of a routine."""
    assessment = infer(draft.facts, evidence_of(draft.values))
    minutes, cautions = int(draft.values[slots.MINUTES]), cautions_of(draft.values)
    inputs = inputs_from(assessment, draft.facts, cautions, minutes, setting=draft.setting)
    at = situation_of(inputs, draft.situation.sender, History())
    known = load_exercises()
    refused = (why_not(known[one.exercise_id], at) for one in routine.items)
    return any(one is not None and one.rule in OF_THE_BODY for one in refused)

"""Somebody who wants no more questions or checks: all may be left out but what is for safety."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.checks import ALL, asked_of, left_out_words, open_check
from bot.conversation.checks.checks_undone import without_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.intake import intake_questions
from bot.conversation.planning.wishes.what_waits import leave_what_waits
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.session.done_so_far import HARD
from bot.conversation.session.session import current_item, end_session, routine_of
from bot.conversation.session.session_feedback import take_feedback
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.routine_rules import usual_minutes
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wishes import Wishes, read_wishes
from bot.language.text.message_parts import parts_of

AT_RETURN, SKIPPED = (slots.CHECK_IN, slots.DUE), "skipped"
ORDER = ("first", "second", "third", "last")  # groups of the pattern
SCREENS = (slots.SCREEN_NERVES, slots.SCREEN_GENERAL)


def cut_short(draft: Draft, wishes: Wishes) -> bool:
    """Leave out the checks, or all that is still asked; True where something was left out.

    Without a place of the pain or an answer to the consent question nothing can be left out yet.
    """
    if draft.asked in slots.INTAKE_QUESTIONS and spoken("skips_the_next").search(draft.turn.text):
        return _leave_the_next(draft)
    if draft.asked == slots.CHECK_ANSWER and _leave_a_check(draft):
        draft.acknowledge(acknowledgement("left_out"))
        draft.cut_short = True
        return True
    if (wishes.no_more_questions or wishes.skip_rest) and draft.asked in AT_RETURN:
        draft.set(**{slots.CHECK_IN: SKIPPED})
        draft.acknowledge(wish_words("only_safety"))
    elif _leave_rest_of_one(draft):
        draft.acknowledge(acknowledgement("rest_of_one"))
    elif wishes.skip_rest and draft.asked == slots.EXERCISE_FEEDBACK:
        if spoken("skips_this").search(draft.situation.turn.text):
            return False  # "skip the rest of this one"
        draft.set(**end_session(draft.values))
        draft.acknowledge(load_feedback_words()["stopped_early"].say)
    elif wishes.skip_rest and draft.asked == slots.CHECK_ANSWER and _leave_checks(draft):
        draft.acknowledge(wish_words("no_more_checks"))
    elif (wishes.no_more_questions or wishes.skip_rest) and _can_go_without(draft):
        _take_answer_before(draft)
        _leave_questions(draft)
        _leave_checks(draft)
        left = not all(draft.values.get(part) for part in SCREENS)
        draft.acknowledge(wish_words("only_safety" if left else "no_more_questions"))
    elif (wishes.no_checks or _wants_moves(draft, wishes)) and _leave_checks(draft):
        draft.acknowledge(wish_words(left_out_words(draft.values)))
    else:
        return False
    draft.cut_short = True
    return True


def _take_answer_before(draft: Draft) -> None:
    """Take what a sentence answers to the open question before ("right. no time for the rest")."""
    question, turn = QUESTIONS.get(draft.asked or ""), draft.turn
    if question is None or draft.asked not in slots.INTAKE_QUESTIONS or turn.pressed:
        return
    for first, last in parts_of(turn.text):
        said = turn.text[first:last]
        wishes = read_wishes(said)
        if not (wishes.no_more_questions or wishes.skip_rest):
            found = turn.findings.within(first, last)
            draft.turn = replace(turn, text=said, findings=found, intent=None, parts=())
            if question.take(draft.trial()) is Taken.ANSWERED:
                question.take(draft)
                break
    draft.turn = turn


def _leave_rest_of_one(draft: Draft) -> bool:
    """Go on from the move that is up where the rest of it is to go; what was done of it counts."""
    routine, up = routine_of(draft.values), current_item(draft.values)
    said = spoken("rest_of_one_move").search(draft.turn.text.casefold())
    if said is None or draft.asked != slots.EXERCISE_FEEDBACK or not routine or not up:
        return False
    draft.set(**take_feedback(draft.values, routine, HARD).slots)
    draft.renewed = True
    return True


def _leave_the_next(draft: Draft) -> bool:
    """Leave out the question behind the one that was answered; alone it means the open one."""
    left = [one for one in intake_questions(draft.values) if one in slots.INTAKE_QUESTIONS]
    if draft.asked in left or not left:
        return False
    draft.set(**{slots.SKIPPED: [*(draft.values.get(slots.SKIPPED) or []), left[0]]})
    draft.acknowledge(acknowledgement("left_out"))
    draft.cut_short = True
    return True


def _leave_a_check(draft: Draft) -> bool:
    """ "Skip the third check": it is left out, whichever is open; True where one was."""
    named = spoken("skips_check_by_number").search(draft.situation.turn.text.casefold())
    chosen = [one["id"] for one in draft.values.get(slots.CHECKS) or []]
    if draft.turn.pressed or named is None or not chosen:
        return False
    at = next(number for number, word in enumerate(ORDER) if named[word] is not None)
    check = chosen[-1] if at == len(ORDER) - 1 else next(iter(chosen[at : at + 1]), None)
    if check is None or ALL in asked_of(draft.values).get(check, ()):
        return False
    draft.set(**{slots.CHECK_RESULTS: without_check(draft.values, check)})
    return True


def _wants_moves(draft: Draft, wishes: Wishes) -> bool:
    """Whether the moves are wanted now, in the middle of the checks ("can I have them now?")."""
    return wishes.to_the_routine and draft.asked == slots.CHECK_ANSWER


def _can_go_without(draft: Draft) -> bool:
    before = draft.values.get(slots.CONSENT) is None or not draft.facts.regions
    return not before and draft.values.get(slots.ROUTINE) is None


def _leave_questions(draft: Draft) -> None:
    asked = [name for name in intake_questions(draft.values) if name in slots.INTAKE_QUESTIONS]
    skipped = [*(draft.values.get(slots.SKIPPED) or []), *asked]
    draft.set(**{slots.SKIPPED: skipped})
    if draft.values.get(slots.READBACK) in (None, slots.OFF):
        draft.set(**{slots.READBACK: "passed_over"})
    if draft.values.get(slots.MINUTES) is None:
        draft.set(**{slots.MINUTES: usual_minutes()})
    leave_what_waits(draft)


def _leave_checks(draft: Draft) -> bool:
    """Leave out the checks that are not done; what the others have shown stays."""
    if draft.values.get(slots.CHECKS) is not None and open_check(draft.values) is None:
        return False
    draft.set(**{slots.CHECKS: []})
    return True

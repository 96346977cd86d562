"""A shorter session for today: what is left of it is cut, and nothing begins anew."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.planning.time_wished.length_wished import not_of_a_day
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.session.done_so_far import counts_as_done
from bot.conversation.session.plans_before import for_today
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.session.session_feedback import take_out
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wishes import Wishes
from bot.routine import Routine


def is_for_less_time(draft: Draft, wishes: Wishes) -> bool:
    """Whether less time is wished for in this session alone, or for today before it begins."""
    routine = routine_of(draft.values)
    if draft.asked not in (slots.EXERCISE_FEEDBACK, slots.TOGETHER) or routine is None:
        return False
    before = draft.asked == slots.TOGETHER
    if wishes.longer or (before and not spoken("for_today").search(draft.turn.text)):
        return False
    return wishes.shorter or (wishes.minutes is not None and wishes.minutes < routine.minutes)


def shorten_the_rest(draft: Draft, wishes: Wishes) -> bool:
    """Leave out for today what does not fit any more; True where the wish was for less time.

    Before the session that is what "shorter for today" asks for: without a day it is of every day.
    """
    routine = routine_of(draft.values)
    if routine is None or not is_for_less_time(draft, wishes):
        return False
    before = draft.asked == slots.TOGETHER
    draft.renewed = True
    if before and wishes.minutes is not None:
        _fit_today(draft, routine, wishes.minutes)
        return True
    at = int(draft.values.get(slots.EXERCISE) or 0)
    left = [
        one
        for one in items_today(routine)[at:]
        if not counts_as_done(draft.values, one.exercise_id)
    ]
    most = wishes.minutes if wishes.minutes is not None else sum(one.minutes for one in left) / 2
    kept, took = 1, left[0].minutes if left else 0.0
    while kept < len(left) and took + left[kept].minutes <= most:
        took += left[kept].minutes
        kept += 1
    over = [one.exercise_id for one in left[kept:]]
    changed = take_out(draft.values, routine, over) if over else None
    if changed is None:
        draft.acknowledge(wish_words("shortest_today" if before else "rest_fits"))
        return True
    keep_as_it_was(draft)
    draft.set(**for_today(draft.values, changed), **{slots.REPROMPT: None})
    names = joined_names(over)
    if before:
        draft.acknowledge(wish_words("shorter_today", names))
        return True
    words = "rest_shorter" if wishes.minutes is None else "rest_in_minutes"
    draft.acknowledge(wish_words(words, str(wishes.minutes)))
    draft.acknowledge(f"{names}.")
    return True


def _fit_today(draft: Draft, whole: Routine, minutes: int) -> None:
    """Make today's list for the minutes of today; the list of every day stays beside it."""
    trial = draft.trial()
    trial.set(**{slots.MINUTES: minutes_offered(minutes)})
    make_routine(trial)
    made = routine_of(trial.values)
    if made is None:
        return
    keep_as_it_was(draft)
    not_of_a_day(draft, minutes)
    draft.set(**for_today(draft.values, {slots.ROUTINE: made.as_dict()}), **{slots.REPROMPT: None})
    today = {one.exercise_id for one in items_today(made)}
    over = [one.exercise_id for one in items_today(whole) if one.exercise_id not in today]
    names = joined_names(over)
    draft.acknowledge(
        wish_words("shorter_today", names) if over else wish_words("fewer_rounds_today")
    )

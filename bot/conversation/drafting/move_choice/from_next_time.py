"""A move that is to go for another from next time on: today's list stays as it is."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.plans_before import whole_plan
from bot.conversation.session.session import current_item, routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine import Routine

_TODAY = (slots.ROUTINE, slots.EXERCISE)


def is_of_next_time(draft: Draft) -> bool:
    """Whether what is wished in a session is of the next one, by the words of the message."""
    if draft.asked not in slots.IN_SESSION or draft.turn.pressed:
        return False
    return spoken("of_next_time").search(draft.situation.turn.text) is not None


def keep_today(draft: Draft, before: Draft) -> None:
    """Let today's list stand as `before`; what changed is of the list of every day alone."""
    was, today = routine_of(before.values), routine_of(draft.values)
    whole_before, whole = whole_plan(before.values), whole_plan(draft.values)
    if not (was and today and whole_before and whole):
        return
    if whole.items == whole_before.items:
        whole = _with_what_came(whole, was, today)
    if whole.items == whole_before.items:
        return
    draft.set(**{name: before.values.get(name) for name in _TODAY})
    draft.set(**{slots.WHOLE_PLAN: whole.as_dict(), slots.REPROMPT: "simpler"})
    draft.renewed = before.renewed
    draft.acknowledge(wish_words("from_next_time"))


def show_what_is_up(draft: Draft) -> None:
    """Let the move be shown whole that this message has come to ("done. skip 1 next time")."""
    reached = current_item(draft.values)
    if reached is not None and reached != current_item(draft.before):
        draft.renewed = True
        draft.set(**{slots.REPROMPT: None})


def _with_what_came(whole: Routine, was: Routine, today: Routine) -> Routine:
    """The list of every day with what came in the place of others in today's list."""
    if len(was.items) != len(today.items):
        return whole
    came = {one.exercise_id: other for one, other in zip(was.items, today.items, strict=True)}
    return replace(whole, items=tuple(came.get(one.exercise_id, one) for one in whole.items))

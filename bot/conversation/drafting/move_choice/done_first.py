"""A move is wished to be done first of all."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.only_today import now_first
from bot.conversation.drafting.move_choice.putting_back import bring_in
from bot.conversation.session.session import begin_session, routine_of
from bot.conversation.session.session_feedback import take_first
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wishes.wish_words import wish_words


def do_first(draft: Draft, meant: Meant) -> bool:
    """Begin with a move that is named; one that stands in no list is brought in before.

    In a session it is up now, and the others come behind it.
    """
    move = next(iter(meant.moves), meant.absent)
    if draft.asked == slots.EXERCISE_FEEDBACK and meant.moves:
        return now_first(draft, move)
    if draft.asked != slots.TOGETHER or not move:
        return False
    if meant.absent and not bring_in(draft, move):
        return False
    routine = routine_of(draft.values)
    if routine is None or move not in routine.exercise_ids:
        return True
    draft.set(**{slots.ROUTINE: take_first(routine, move), **begin_session()})
    draft.acknowledge(wish_words("first_of_all", load_exercises()[move].name))
    draft.renewed = True
    return True

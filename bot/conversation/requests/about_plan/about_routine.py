"""What is asked about a routine by its links: why these moves, another one in place of one."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.session.other_moves import take_swap
from bot.conversation.session.routine_shown import WHY
from bot.conversation.session.session import routine_of

AS_IT_IS = "none"  # of the moves that could be swapped


def about_routine(draft: Draft, asked: str) -> Follow:
    """The reasons for the moves, or the question which of them is to go."""
    if routine_of(draft.values) is None:
        draft.say("utter_button_from_before")
        return Follow.BACK
    if asked == WHY:
        draft.say("action_explain_question", routine=True)
        return Follow.BACK
    draft.say("action_offer_swaps")
    return Follow.LISTEN


def swap(draft: Draft, exercise_id: str) -> Follow:
    """Put another move in the place of the one that was pressed, and show the routine again."""
    routine = routine_of(draft.values)
    if exercise_id == AS_IT_IS:
        return Follow.WHOLE
    step = take_swap(draft.values, routine, exercise_id) if routine else None
    if step is None or draft.asked not in (slots.TOGETHER, slots.EXERCISE_FEEDBACK):
        draft.say("utter_button_from_before")
        return Follow.BACK
    draft.set(**step.slots)
    draft.acknowledge(step.say)
    return Follow.WHOLE

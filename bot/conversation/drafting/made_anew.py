"""A routine that is made anew for a wish: what was found stays, for no fact has changed.

In a session what is done stays done, and the routine as it was can be had back.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import begin_session, went_further_out
from bot.conversation.session.session_feedback import first_open
from bot.conversation.undo import depending_on_plan

OF_THE_ROUTINE = (slots.ROUTINE, slots.SETTING, slots.MINUTES)
# What a move that is blamed changes besides: what is known of the body, and the session.
OF_A_SPREAD = (
    *(slots.CHECK_RESULTS, slots.ASSESSMENT_SHOWN, slots.FEEDBACK, slots.TOGETHER, slots.WEEKS),
    *slots.FACT_SLOTS,
)


def made_anew(draft: Draft) -> None:
    """Let the routine be made once more; whoever has just said "start" begins with the new one."""
    begins = draft.asked == slots.TOGETHER and draft.values.get(slots.TOGETHER) == "now"
    done = draft.values.get(slots.FEEDBACK)
    under_way = draft.asked == slots.EXERCISE_FEEDBACK
    keep_as_it_was(draft)
    draft.set(**depending_on_plan())
    if begins or under_way:
        draft.set(**begin_session())
    if under_way:
        draft.set(**{slots.FEEDBACK: done})


def keep_as_it_was(draft: Draft) -> None:
    """Keep the routine of before this message, so that a wish can be taken back."""
    before = draft.before
    if before.get(slots.ROUTINE):
        kept = {name: before.get(name) for name in OF_THE_ROUTINE}
        draft.set(**{slots.BEFORE_CHANGE: kept})


def keep_before_a_spread(draft: Draft) -> None:
    """Keep all of before a move was blamed for pain that went further out: it may be protested."""
    before = draft.before
    kept = {name: before.get(name) for name in (*OF_THE_ROUTINE, *OF_A_SPREAD)}
    draft.set(**{slots.BEFORE_CHANGE: kept})


def blamed(draft: Draft) -> bool:
    """Whether the newest change of the routine is that a move was blamed."""
    return went_further_out(draft.values)


def restore(draft: Draft) -> None:
    """Put the routine back as it was before it was changed; what is done stays done."""
    kept = draft.values.get(slots.BEFORE_CHANGE)
    if not kept:
        return
    draft.set(**kept, **{slots.BEFORE_CHANGE: None, slots.PAUSED: None, slots.REPROMPT: None})
    draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
    draft.keep("setting")

"""The questions beside the way that are open or wait: all are left out together."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.check_in_steps import topic_now
from bot.conversation.course.weeks import TOLD
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions import QUESTIONS
from bot.conversation.questions.due_check_in import put_aside


def leave_what_waits(draft: Draft) -> None:
    """Leave out every question beside the way that is open or waits."""
    values = draft.values
    if topic_now(values):
        put_aside(draft)
    unscored = values.get(slots.GOAL) == TOLD and values.get(slots.GOAL_SCORE) is None
    waits = {
        slots.EITHER: bool(values.get(slots.EITHER)),
        slots.REMINDER: bool(values.get(slots.REMINDER)),
        slots.GOAL: values.get(slots.GOAL) in (slots.OPEN, slots.ANEW),
        slots.GOAL_SCORE: unscored,
        slots.FLARE: values.get(slots.FLARE) == slots.OPEN,
        slots.FLARE_PLAN: values.get(slots.FLARE_PLAN) == slots.OPEN,
        slots.BARRIER: values.get(slots.BARRIER) == slots.OPEN,
    }
    for slot, is_open in waits.items():
        if is_open:
            QUESTIONS[slot].skip(draft)

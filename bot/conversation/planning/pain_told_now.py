"""A rating told beside something else: said back, so that it is seen to be heard."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.requests.own_plan import plan_asked
from bot.conversation.warnings import breaks_stop_rule, pain_now
from bot.knowledge.conversation.acknowledgements import acknowledgement

RETURNED = (None, slots.CHECK_IN)  # where a talk goes on that had come to a routine


def note_pain_now(draft: Draft) -> None:
    """Say back a rating that is told in an exercise, where it breaks no stop rule, or on return."""
    turn, told = draft.situation.turn, draft.facts.nrs
    back = draft.values.get(slots.RETURNING) or draft.before.get(slots.ROUTINE)
    changed = told is not None and told != draft.facts_before.nrs
    if back and changed and draft.asked in RETURNED:
        draft.acknowledge(acknowledgement("pain_now", number=str(told)))
    now = pain_now(turn) if draft.asked == slots.EXERCISE_FEEDBACK else None
    if turn.noted(plan_asked) is not None:
        return  # "you say up to 3, I start at a 5": the answer says the number
    if now is not None and not breaks_stop_rule(draft.facts.nrs, turn):
        draft.acknowledge(acknowledgement("pain_now", number=f"{now:g}"))

"""What the plan at hand says to a question about it that nothing else answers.

It is no guess: one honest sentence, the plan as it stands, and what can be done with it.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken


def plan_at_hand(draft: Draft, text: str) -> str:
    """Return the plan in two sentences, with the rule for a pain where numbers are asked about.

    Empty where there is no plan.
    """
    routine = routine_of(draft.before)
    if routine is None:
        return ""
    if spoken("pain_asked_about").search(text):
        return acknowledgement("pain_by_the_rule")
    items = items_today(routine)
    often = ", ".join(load_exercises()[one.exercise_id].name for one in items if one.again > 1)
    pain, shown = draft.facts.nrs, draft.asked == slots.TOGETHER
    parts = (
        acknowledgement(
            "plan_at_hand",
            asked=" ".join(text.split()),
            exercises=acknowledgement("exercises", number=str(len(items))),
            lasts=str(max(1, routine.lasts)),
        ),
        acknowledgement("plan_more_often", moves=often) if often else "",
        acknowledgement("plan_pain_last", pain=str(pain)) if pain is not None else "",
        acknowledgement("plan_can_be_other" if shown else "plan_can_change"),
    )
    return " ".join(filter(None, parts))

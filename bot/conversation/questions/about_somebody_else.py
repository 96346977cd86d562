"""A message that tells of somebody else's back while the person's own is asked about."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.theirs.somebody_else import tells_of_somebody_else, words_about_them


def answer_for_them(draft: Draft) -> bool:
    """Say what somebody else needs, and whose answers the questions want; False if not needed."""
    told_own = draft.facts != draft.facts_before
    if draft.turn.pressed or told_own or not tells_of_somebody_else(draft.turn.findings):
        return False
    draft.acknowledge(
        words_about_them(draft.turn.findings, str(draft.values.get(slots.ADVICE_LINE)))
    )
    draft.say("utter_somebody_else")
    return True

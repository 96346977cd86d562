"""Where the answer to a request leads: back to the open question, or on with the way."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.going_on import ask_again, go_on


def follow_on(draft: Draft, follow: Follow) -> None:
    """Go on, ask the open question again, or leave it at that."""
    if follow is Follow.ON:
        go_on(draft)
    elif follow in (Follow.BACK, Follow.WHOLE):
        if draft.asked:
            draft.renewed |= follow is Follow.WHOLE
            ask_again(draft, whole=draft.renewed)
        elif follow is Follow.WHOLE or draft.values.get(slots.CONSENT) is None or _answers(draft):
            go_on(draft)


def _answers(draft: Draft) -> bool:
    """Whether a greeting has told some of the check-in, beside what it asks."""
    told = (draft.values.get(slots.DUE) or {}).get("answers")
    return bool(told) and not draft.values.get(slots.ROUTINE)

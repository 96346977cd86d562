"""Where the answer to a request leads: back to the open question, or on with the way."""

from __future__ import annotations

from itertools import takewhile

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.onward.going_on import ask_again, go_on


def follow_on(draft: Draft, follow: Follow) -> None:
    """Go on, ask the open question again, or leave it at that."""
    if follow is Follow.ON:
        go_on(draft)
    elif follow in (Follow.BACK, Follow.WHOLE):
        if draft.asked:
            whole = follow is Follow.WHOLE
            at_a_move = draft.asked == slots.EXERCISE_FEEDBACK
            draft.renewed |= whole and at_a_move and not _is_repeat(draft)
            ask_again(draft, whole=whole or draft.renewed)
        elif follow is Follow.WHOLE or draft.values.get(slots.CONSENT) is None or _answers(draft):
            go_on(draft)


def _answers(draft: Draft) -> bool:
    """Whether a greeting has told some of the check-in, beside what it asks."""
    told = (draft.values.get(slots.DUE) or {}).get("answers")
    return bool(told) and not draft.values.get(slots.ROUTINE)


def _is_repeat(draft: Draft) -> bool:
    """Whether what was said is said again: every second time the same card is no help."""
    said = [one.text.strip().casefold() for one in reversed(draft.situation.turns)]
    same = len(list(takewhile(lambda one: one == said[0], said)))
    return same % 2 == 0

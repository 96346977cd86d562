"""Whether the card of a move is shown anew: it stands above while the move is the same."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import current_item

WAITS = (slots.PAUSED, slots.HURT_ASKED)


def stands_above(draft: Draft) -> bool:
    """Whether the card of the same move was shown before, and only how much of it has changed."""
    return not draft.renewed and _is_the_same(draft)


def has_changed(draft: Draft) -> bool:
    """Whether it is the same move, and how much of it or how it is done is another now."""
    was, now = current_item(draft.before), current_item(draft.values)
    return was != now and _is_the_same(draft)


def _is_the_same(draft: Draft) -> bool:
    was, now = current_item(draft.before), current_item(draft.values)
    waits = any(at.get(one) for at in (draft.before, draft.values) for one in WAITS)
    if waits or was is None or now is None:
        return False
    same = replace(was, dose=now.dose, dose_text=now.dose_text, notes=now.notes) == now
    return same and draft.before.get(slots.ASKED) == slots.EXERCISE_FEEDBACK

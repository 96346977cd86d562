"""What the guide said last, in the sentences with which a reply begins."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import ACKNOWLEDGE, Draft
from bot.conversation.drafting.plan import Plan


def said_last(draft: Draft) -> str:
    """Return what the last reply acknowledged and answered, "" where it did neither."""
    plan = Plan.from_dict(draft.before.get(slots.PLAN))
    return f"{plan.told(ACKNOWLEDGE).get('words', '')} {draft.before.get(slots.ACKNOWLEDGED) or ''}"

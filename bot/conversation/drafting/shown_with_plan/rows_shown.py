"""The rows of a safety list as the person sees them who answers it."""

from __future__ import annotations

from bot.conversation.course.safety_rows import rows_put
from bot.conversation.drafting.draft import Draft
from bot.knowledge.safety.screen_items import ScreenItem


def rows_shown(draft: Draft, part: str) -> tuple[ScreenItem, ...]:
    """Return the rows as the person sees them: what the reply tells of them changes no number.

    "7 and 8 can't be, I am male" is of the list that still had them.
    """
    return rows_put(part, draft.facts_before, draft.before)

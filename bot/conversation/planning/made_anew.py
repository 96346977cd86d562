"""A routine that is made anew for a wish: what was found stays, for no fact has changed."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.session import begin_session
from bot.conversation.undo import depending_on_plan


def made_anew(draft: Draft) -> None:
    """Let the routine be made once more; whoever has just said "start" begins with the new one."""
    begins = draft.asked == slots.TOGETHER and draft.values.get(slots.TOGETHER) == "now"
    draft.set(**depending_on_plan())
    if begins:
        draft.set(**begin_session())

"""The draft of a message at the question whether to do the routine together now."""

from __future__ import annotations

from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import routine_of
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import listed


def draft_with_routine(text: str, asked: str | None = slots.TOGETHER, **told: Any) -> Draft:
    """Return the draft of a message once the routine of eight minutes is shown."""
    values = {
        "consent": "no_saving",
        "regions": ["low_back"],
        slots.MINUTES: 8,
        slots.ASKED: asked,
        slots.ROUTINE: listed(),
        slots.EXERCISE: 0,
        **told,
    }
    return Draft.of(situation(text, values))


def moves_of(draft: Draft) -> list[str]:
    """Return the moves of the routine, in order."""
    routine = routine_of(draft.values)
    return [item.exercise_id for item in routine.items] if routine else []

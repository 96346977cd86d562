"""A flag whose question is put before all else that waits."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_state import SafetyState


def ask_flag_first(draft: Draft, flag: str, safety: SafetyState) -> None:
    """Let the question of a flag be put before those that wait; `safety` is how it stands then."""
    waiting = draft.values.get(slots.SCREEN_FLAGS) or []
    flags = list(dict.fromkeys([flag, *waiting]))
    draft.set(**{slots.SAFETY: safety.as_dict(), slots.SCREEN_FLAGS: flags})

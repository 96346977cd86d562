"""Asks the first part of the safety screen: what must not wait."""

from __future__ import annotations

from actions.ask_screen import AskScreen
from bot.conversation import slots


class AskScreenNerves(AskScreen):
    """Nerves, accidents, chest and fever."""

    slot = slots.SCREEN_NERVES
    part = "nerves"
    number = 1
    lead = "Before I suggest any movement: a few things would mean seeing someone first."

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_screen_nerves"

"""Asks the first part of the safety screen: what must not wait."""

from __future__ import annotations

from actions.ask_screen import AskScreen
from bot.conversation import slots
from bot.knowledge.wording.speaking import speak


class AskScreenNerves(AskScreen):
    """Nerves, accidents, chest and fever."""

    slot = slots.SCREEN_NERVES
    part = "nerves"
    number = 1
    lead = speak("actions", "before_i_suggest_any_movement")

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_screen_nerves"

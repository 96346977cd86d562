"""Asks the second part of the safety screen: health in general."""

from __future__ import annotations

from actions.ask_screen import AskScreen
from bot.conversation import slots


class AskScreenGeneral(AskScreen):
    """Illness, medicines, pregnancy and age."""

    slot = slots.SCREEN_GENERAL
    part = "general"
    number = 2

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_screen_general"

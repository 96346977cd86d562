"""Reminders into a Telegram chat."""

from __future__ import annotations

from bot.channels.shared.chats import ChatGoneError, Chats
from bot.channels.shared.notes import note_message
from bot.channels.telegram.telegram_surface import TelegramSurface
from bot.reminders.sending import Delivery


class TelegramNotes:
    """A sender is the id of its private chat."""

    def __init__(self, surface: TelegramSurface, chats: Chats) -> None:
        """`chats` remember what the buttons under a note mean."""
        self._surface = surface
        self._chats = chats

    async def send(self, sender: str, text: str) -> Delivery:
        """Send one note; somebody who blocked the bot wants none."""
        try:
            await self._surface.show(self._chats.get(sender, sender), note_message(text))
        except ChatGoneError:
            self._chats.end(sender)
            return Delivery.BLOCKED
        return Delivery.SENT

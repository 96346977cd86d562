"""Reminders in the page: an entry of the log, where a page is open to show it."""

from __future__ import annotations

from bot.channels.message.guide_message import guide_entry
from bot.channels.shared.notes import note_message
from bot.channels.web.conversations import Conversations
from bot.reminders.sending import Delivery


class WebNotes:
    """Nobody is written to who has closed the page; the calendar file works for them."""

    def __init__(self, conversations: Conversations) -> None:
        """`conversations` are those in memory."""
        self._conversations = conversations

    async def send(self, sender: str, text: str) -> Delivery:
        """Put one note into the log of an open page."""
        conversation = self._conversations.watched(sender)
        if conversation is None:
            return Delivery.FAILED
        conversation.add(guide_entry(note_message(text)))
        return Delivery.SENT

"""Reminders in the page: an entry of the log where it is open, web push where it is closed."""

from __future__ import annotations

import asyncio

from bot.channels.message.guide_message import guide_entry
from bot.channels.shared.notes import note_message
from bot.channels.web.conversations import Conversations
from bot.channels.web.web_pushes import WebPushes
from bot.knowledge.staying.reminders import load_reminder_rules
from bot.reminders.sending import Delivery
from bot.reminders.web_push import Pushed, WebPush


class WebNotes:
    """A closed page is reached where the person has let their browser take notes.

    The calendar file works for everybody else.
    """

    def __init__(
        self,
        conversations: Conversations,
        pushes: WebPushes | None = None,
        push: WebPush | None = None,
    ) -> None:
        """`conversations` are those in memory; without `push` nobody is written to who is away."""
        self._conversations = conversations
        self._pushes = pushes
        self._push = push

    async def send(self, sender: str, text: str) -> Delivery:
        """Put one note into the log of an open page, and send it to each browser.

        Who is talking there has come already: nothing is sent, to no browser.
        """
        conversation = self._conversations.watched(sender)
        if conversation is not None and conversation.talking(load_reminder_rules().talking_minutes):
            return Delivery.THERE
        if conversation is not None:
            conversation.add(guide_entry(note_message(text)) | {"note": True})
        became = await self._pushed(sender, text)
        if conversation is not None or Pushed.SENT in became:
            return Delivery.SENT
        blocked = bool(became) and set(became) == {Pushed.GONE}
        return Delivery.BLOCKED if blocked else Delivery.FAILED

    async def _pushed(self, sender: str, text: str) -> list[Pushed]:
        if self._push is None or self._pushes is None:
            return []
        browsers = await asyncio.to_thread(self._pushes.of, sender)
        became = await asyncio.gather(*(self._push.send(one, text) for one in browsers))
        for browser, pushed in zip(browsers, became, strict=True):
            if pushed is Pushed.GONE:
                await asyncio.to_thread(self._pushes.drop, sender, browser.endpoint)
        return list(became)

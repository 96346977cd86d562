"""The chats of a chat app that are under way, in memory only."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.channels.shared.chat_clock import ChatClock
from bot.channels.shared.offers import Offers
from bot.channels.shared.written import Written

Job = Callable[[], Awaitable[None]]

MAX_CHATS = 5000


class ChatGoneError(Exception):
    """The person blocked the guide, or the chat is no more: nothing can be sent."""


@dataclass
class Chat:
    """One person's private chat. `address` is where answers go: a chat or channel id.

    `waiting` is what has come and was not yet begun, in order.
    """

    sender_id: str
    address: str
    language: str | None = None  # the setting of the app, such as "en-GB"
    offers: Offers = field(default_factory=Offers)
    clock: ChatClock = field(default_factory=ChatClock)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: deque[Written | Job] = field(default_factory=deque)
    last_used: float = 0.0


class Chats:
    """Chats by sender; the one not used for longest goes first, and after idle minutes."""

    def __init__(
        self, idle_minutes: float = 60 * 24, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Only what was offered is forgotten with a chat; the dialogue keeps its own time."""
        self._idle_seconds = idle_minutes * 60
        self._clock = clock
        self._by_sender: dict[str, Chat] = {}

    def get(self, sender_id: str, address: str) -> Chat:
        """The sender's chat, begun when there is none."""
        chat = self._by_sender.pop(sender_id, None) or Chat(sender_id, address)
        chat.address = address
        chat.last_used = self._clock()
        self._by_sender[sender_id] = chat  # last in order: used last
        self._make_room()
        return chat

    def end(self, sender_id: str) -> None:
        """Forget a chat."""
        chat = self._by_sender.pop(sender_id, None)
        if chat is not None:
            chat.offers.clear()
            chat.clock.end()

    def stop_clocks(self) -> None:
        """End every clock, when the server stops."""
        for chat in self._by_sender.values():
            chat.clock.end()

    def __len__(self) -> int:
        return len(self._by_sender)

    def _make_room(self) -> None:
        oldest = self._clock() - self._idle_seconds
        for sender_id, chat in list(self._by_sender.items()):
            too_many = len(self._by_sender) > MAX_CHATS
            if not too_many and chat.last_used >= oldest:
                return
            if not chat.turn.locked():
                chat.clock.end()
                del self._by_sender[sender_id]

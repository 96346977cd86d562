"""All conversations in memory, each dropped after a while without a word."""

from __future__ import annotations

from collections.abc import Callable

from bot.channels.web.page_conversation import ENDED, PageConversation
from bot.clock import seconds_now

MAX_CONVERSATIONS = 5000


class Conversations:
    """Conversations by sender id; nothing here is ever written to disk."""

    def __init__(self, idle_minutes: float, clock: Callable[[], float] = seconds_now) -> None:
        """Logs are dropped after ``idle_minutes`` without an entry."""
        self._idle_seconds = idle_minutes * 60
        self._clock = clock
        self._by_sender: dict[str, PageConversation] = {}

    def get(self, sender_id: str) -> PageConversation:
        """The sender's conversation, begun when there is none."""
        self.sweep()
        conversation = self._by_sender.get(sender_id)
        if conversation is None:
            conversation = PageConversation(sender_id, self._clock)
            self._by_sender[sender_id] = conversation
            self._make_room()
        return conversation

    def watched(self, sender_id: str) -> PageConversation | None:
        """The sender's conversation where a page is connected to it, else None."""
        conversation = self._by_sender.get(sender_id)
        return conversation if conversation is not None and conversation.watched else None

    def end(self, sender_id: str, farewell: str = ENDED) -> None:
        """Forget a conversation at once; who is listening gets the page's ``farewell``."""
        conversation = self._by_sender.pop(sender_id, None)
        if conversation is not None:
            conversation.end(farewell)

    def sweep(self) -> None:
        """Drop every log that has been idle too long; a connected page keeps its place."""
        oldest = self._clock() - self._idle_seconds
        for sender_id, conversation in list(self._by_sender.items()):
            if conversation.last_used > oldest or conversation.busy:
                continue
            if conversation.watched:
                conversation.drop()
                conversation.last_used = self._clock()
            else:
                del self._by_sender[sender_id]

    def __len__(self) -> int:
        return len(self._by_sender)

    def _make_room(self) -> None:
        while len(self._by_sender) > MAX_CONVERSATIONS:
            stalest = min(self._by_sender.values(), key=lambda c: c.last_used)
            del self._by_sender[stalest.sender_id]

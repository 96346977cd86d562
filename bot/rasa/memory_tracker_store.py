"""Conversations in memory only, forgotten after idle minutes or when they end unsaved.

Rasa's own stores keep every word on disk for ever. What is kept of a conversation, with consent,
is kept by `bot.records` without the words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.clock import seconds_now
from bot.conversation.slots import CLOSED
from bot.rasa.guide_tracker import GuideTracker

FORGET = "forget"  # value of the slot `closed` when nothing of the conversation may stay


class MemoryTrackerStore(InMemoryTrackerStore):  # type: ignore[misc]
    """Rasa's in-memory store with an end: idle conversations and unsaved endings go.

    It keeps the trackers themselves. Rasa's writes each to JSON and replays it, every turn.
    """

    store: dict[str, GuideTracker]

    def __init__(
        self,
        domain: Domain,
        event_broker: EventBroker | None = None,
        idle_minutes: float = 30.0,
        clock: Callable[[], float] = seconds_now,
        **kwargs: Any,
    ) -> None:
        """Keep nothing but what is said from now on; `clock` gives seconds."""
        super().__init__(domain, event_broker)
        self._idle_seconds = float(idle_minutes) * 60
        self._clock = clock
        self._last_used: dict[str, float] = {}

    def init_tracker(self, sender_id: str) -> GuideTracker:
        """Return the tracker of a conversation that begins."""
        return GuideTracker(sender_id, self.domain.slots)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tracker, unless its conversation has ended unsaved."""
        self._forget_idle()
        if tracker.get_slot(CLOSED) == FORGET:
            self._forget(tracker.sender_id)
            return
        self._last_used[tracker.sender_id] = self._clock()
        await self.stream_events(tracker)
        self.store[tracker.sender_id] = GuideTracker.snapshot(tracker)

    async def retrieve(self, sender_id: str) -> GuideTracker | None:
        """Return a copy of the conversation so far, or None when it is unknown or forgotten.

        A turn that fails changes the copy only.
        """
        self._forget_idle()
        kept = self.store.get(sender_id)
        return GuideTracker.snapshot(kept) if kept else None

    async def retrieve_full_tracker(self, sender_id: str) -> GuideTracker | None:
        """Return the same: idle conversations are gone before Rasa would open a new session."""
        return await self.retrieve(sender_id)

    def _forget_idle(self) -> None:
        limit = self._clock() - self._idle_seconds
        for sender_id in [known for known, used in self._last_used.items() if used < limit]:
            self._forget(sender_id)

    def _forget(self, sender_id: str) -> None:
        self.store.pop(sender_id, None)
        self._last_used.pop(sender_id, None)

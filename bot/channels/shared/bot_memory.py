"""Rasa's own memory of conversations: forgotten, kept with consent, put back after a restart."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore

from bot.channels.message.guide_message import AttachedFile, GuideMessage
from bot.channels.shared.own_files import MADE_OF
from bot.channels.shared.personal_data import FILE_NAME
from bot.clock import utc_now
from bot.rasa.conversation_snapshot import is_over, state_of, tracker_of
from bot.records import ConsentMissing, Records, RecordsUnavailable, own_records
from bot.records.links import Home

logger = logging.getLogger(__name__)

RECORDS_SECONDS = 0.4  # what was written may be an emergency: it waits no longer for records
# Later it is a new visit, with its own safety questions; only who asks for it goes on then.
PAUSE = timedelta(hours=4)
MOST_KNOWN = 5000  # conversations
LOG = "log"  # the part of a kept conversation that a surface shows


class CannotForgetError(RuntimeError):
    """The tracker store in use has no way to delete one conversation."""


class BotMemory:
    """What the bot holds of the conversations of one process.

    `agent` gives Rasa's agent once it is loaded. What is kept, with consent and sealed, are the
    answers and the open question; without consent nothing outlives the process.
    """

    def __init__(self, agent: Callable[[], Any], records: Records | None = None) -> None:
        """`records` are the installation's own unless they are given."""
        self._agent = agent
        self._records = records or own_records()
        self._kept_at: dict[Home, datetime] = {}

    async def forget(self, sender: str) -> None:
        """Delete every event of a sender. Call it outside a turn: Rasa saves when a turn ends."""
        await asyncio.to_thread(forget_tracker, self._agent(), sender)

    async def values(self, sender: str) -> dict[str, Any]:
        """What the bot holds of a sender, by slot; empty when it holds nothing."""
        tracker = await self._tracker(sender)
        return dict(tracker.current_slot_values()) if tracker is not None else {}

    async def keep(self, home: Home, log: Mapping[str, Any] | None = None) -> bool:
        """Keep where a conversation stands, after a turn; False where nothing was kept.

        `log` is what the surface shows, without words that the person wrote. A conversation that
        is over is kept no longer: the next one is a new visit.
        """
        tracker = await self._tracker(home[1])
        state = state_of(tracker) if tracker is not None else None
        if state is None:
            return False
        over = is_over(tracker)
        if log:
            state[LOG] = dict(log)

        def work() -> datetime | None:
            person = self._records.for_person(*home)
            if not over:
                return person.keep_conversation(state)
            person.forget_conversation()
            return None

        try:
            kept_at = await asyncio.to_thread(work)
        except (ConsentMissing, RecordsUnavailable) as error:
            logger.warning("A conversation is in memory only: %s", type(error).__name__)
            return False
        self._kept_at.pop(home, None)
        if kept_at is not None:
            self._kept_at[home] = kept_at
            while len(self._kept_at) > MOST_KNOWN:
                del self._kept_at[next(iter(self._kept_at))]
        return True

    async def bring_back(
        self,
        home: Home,
        within: timedelta | None = PAUSE,
        seconds: float = RECORDS_SECONDS,
    ) -> Mapping[str, Any] | None:
        """Put a kept conversation into memory; what was kept, None where nothing was put there.

        `within` is how long ago it may have been left, None as long as it is kept at all; `seconds`
        is how long records may take. One that is in memory is replaced only where another process,
        such as the terminal of a linked person, has gone on with it since.
        """
        agent = self._agent()
        store = getattr(agent, "tracker_store", None)
        if store is None:
            return None
        newer_than = None
        if await store.retrieve(home[1]) is not None:
            newer_than, within = self._kept_at.get(home), None
            if newer_than is None:
                return None
        reading = asyncio.ensure_future(asyncio.to_thread(self._kept, home, within, newer_than))
        await asyncio.wait([reading], timeout=seconds)
        state = reading.result() if reading.done() else None
        if state is None:
            return None
        await store.save(tracker_of(state, home[1], agent.domain))
        return state

    async def files_for(self, said: GuideMessage, home: Home) -> tuple[AttachedFile, ...]:
        """The files that go along with a message."""
        copy = await self.copy(home) if said.data_file else None
        own = await self.own_files(said, home[1])
        return (copy, *own) if copy else own

    async def own_files(self, said: GuideMessage, sender: str) -> tuple[AttachedFile, ...]:
        """Those of them that are made from the conversation: the calendar entry, the papers."""
        wanted = [make for flag, make in MADE_OF.items() if getattr(said, flag)]
        if not wanted:
            return ()
        values, now = await self.values(sender), utc_now()
        return await asyncio.to_thread(
            lambda: tuple(f for make in wanted for f in make(values, now))
        )

    async def copy(self, home: Home) -> AttachedFile | None:
        """All that is kept of a person as a file; None where it cannot be read now."""
        try:
            kept = await asyncio.to_thread(lambda: self._records.for_person(*home).export())
        except RecordsUnavailable as error:
            logger.warning("What is kept cannot be read. %s", error.for_log)
            return None
        return AttachedFile(FILE_NAME, json.dumps(kept, indent=2, ensure_ascii=False).encode())

    def _kept(
        self, home: Home, within: timedelta | None, newer_than: datetime | None
    ) -> Mapping[str, Any] | None:
        try:
            return self._records.for_person(*home).conversation(within, newer_than)
        except RecordsUnavailable as error:
            logger.warning("Kept conversations cannot be read. %s", error.for_log)
            return None

    async def _tracker(self, sender: str) -> Any:
        store = getattr(self._agent(), "tracker_store", None)
        return await store.retrieve(sender) if store is not None else None


def forget_tracker(agent: Any, sender_id: str) -> None:
    """Delete every event of a sender from the agent's tracker store; may block.

    Raises CannotForgetError for stores other than Rasa's in-memory and SQL stores.
    """
    store = _inner_store(getattr(agent, "tracker_store", None))
    if store is None:
        return
    if isinstance(store, InMemoryTrackerStore):
        store.store.pop(sender_id, None)
    elif isinstance(store, SQLTrackerStore):
        with store.session_scope() as session:
            events = session.query(store.SQLEvent).filter_by(sender_id=sender_id)
            events.delete(synchronize_session=False)
            session.commit()
    else:
        raise CannotForgetError(f"{type(store).__name__} cannot delete one conversation")


def _inner_store(store: Any) -> Any:
    # Rasa wraps the configured store for asynchronous use and for failures.
    while (inner := getattr(store, "_tracker_store", None)) is not None:
        store = inner
    return store

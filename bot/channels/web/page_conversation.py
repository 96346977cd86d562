"""One conversation as the page sees it: what was said, what was offered, who listens."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.channels.message.guide_message import JsonObject, is_emergency, offered_payloads
from bot.channels.shared.rate_limit import TokenBucket
from bot.knowledge.wording.speaking import speak

MAX_ENTRIES = 600
KEPT_ENTRIES = 40
NOT_KEPT = speak("web", "what_you_wrote_here_is")
ENDED = "ended"
LATER = 100  # entries by which a page may be ahead of a log that was put back


@dataclass
class PageConversation:
    """The log of one sender, kept in memory only.

    ``epoch`` names the log: it changes when the log is dropped, so that a page knows that entry
    numbers begin again. ``busy`` is true while the bot works on a turn. ``said`` maps the page's
    message ids to what was sent to the bot, so that a repeated request is not a second turn.
    ``overview`` is what stands beside the log: what is known, and today's routine; ``values`` is
    what it was made of, by slot. ``farewell`` names the page's sentence for an end.
    """

    sender_id: str
    clock: Callable[[], float] = time.monotonic
    epoch: str = field(default_factory=lambda: secrets.token_hex(8))
    entries: list[JsonObject] = field(default_factory=list)
    offered: set[str] = field(default_factory=set)
    said: dict[str, str] = field(default_factory=dict)
    unanswered: dict[str, tuple[str, ...]] = field(default_factory=dict)
    emergency: JsonObject | None = None
    overview: JsonObject = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    busy: bool = False
    ended: bool = False
    farewell: str = ENDED
    last_words: list[JsonObject] = field(default_factory=list)
    last_used: float = 0.0
    language: str | None = None  # the setting of the browser, such as "en-GB"
    zone: str | None = None  # that of the browser's clock, such as "Europe/Berlin"
    _listeners: set[asyncio.Event] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Start the idle clock and the sender's own rate limit."""
        self.last_used = self.clock()
        self.bucket = TokenBucket(burst=15, per_second=1.0, clock=self.clock)
        self._next_id = 1

    def add(self, entry: JsonObject) -> JsonObject:
        """Append an entry under the next number and wake everybody who listens."""
        entry = {"id": self._next_id, **entry}
        self._next_id += 1
        self.entries.append(entry)
        del self.entries[:-MAX_ENTRIES]
        self.offered.update(offered_payloads(entry))
        if is_emergency(entry):
            self.emergency = entry
        elif entry.get("release_emergency"):
            self.emergency = None
        self.last_used = self.clock()
        self.wake()
        return entry

    def look(self, overview: JsonObject) -> None:
        """Take a new overview; what it offers to press may be pressed."""
        if overview == self.overview:
            return
        self.overview = overview
        self.offered.update(offered_payloads(overview))
        self.wake()

    def set_busy(self, busy: bool) -> None:
        """Say whether the bot is at work."""
        self.busy = busy
        self.wake()

    def end(self, farewell: str = ENDED) -> None:
        """Forget everything and tell the listeners that this conversation is over.

        Who listens still gets the last words; nobody else does. ``farewell`` is empty where those
        say all of it.
        """
        self.farewell = farewell
        self.last_words = list(self.entries)
        self.drop()
        self.ended = True
        self.wake()

    def drop(self, keep_emergency: bool = False) -> None:
        """Forget the log; an emergency that was not released may outlive a fresh start."""
        emergency = self.emergency if keep_emergency else None
        self.epoch = secrets.token_hex(8)
        self.entries.clear()
        self.offered.clear()
        self.said.clear()
        self.unanswered.clear()
        self.overview = {}
        self.values = {}
        self.emergency = None
        self._next_id = 1
        if emergency:
            self.add({key: value for key, value in emergency.items() if key != "id"})

    def after(self, number: int, epoch: str | None) -> list[JsonObject]:
        """Entries with a higher number, or all of them when ``epoch`` names no or another log."""
        if epoch != self.epoch:
            return list(self.entries)
        return [entry for entry in self.entries if entry["id"] > number]

    def kept_log(self) -> dict[str, Any]:
        """The newest entries as they may be kept: what was pressed, never what was written."""
        entries = [
            entry | {"text": NOT_KEPT}
            if entry["who"] == "person" and not entry.get("pressed")
            else entry
            for entry in self.entries[-KEPT_ENTRIES:]
        ]
        return {"epoch": self.epoch, "next": self._next_id, "entries": entries}

    def restore(self, log: Mapping[str, Any]) -> None:
        """Take a kept log back, under its name and numbers, so that pages notice nothing.

        What has been said here since, where records came late, goes on after it.
        """
        if not log or log["epoch"] == self.epoch:
            return
        since = self.entries
        self.epoch, self.entries = log["epoch"], []
        for entry in log["entries"]:
            self._next_id = entry["id"]
            self.add(entry)
        self._next_id = log["next"]
        for entry in since:
            self.add({key: value for key, value in entry.items() if key != "id"})

    def skip_to(self, number: int, epoch: str | None) -> bool:
        """Whether a page has seen an entry after the newest one; then numbers go on after it."""
        if epoch != self.epoch or not self.last_id < number <= self.last_id + LATER:
            return False
        self._next_id = number + 1
        return True

    def snapshot(self) -> dict[str, Any]:
        """The whole log for a page that has just been loaded."""
        return {
            "epoch": self.epoch,
            "busy": self.busy,
            "entries": list(self.entries),
            "overview": self.overview,
        }

    def listen(self) -> asyncio.Event:
        """An event that is set at every change; hand it back with ``leave``."""
        event = asyncio.Event()
        self._listeners.add(event)
        return event

    def leave(self, event: asyncio.Event) -> None:
        """Stop listening."""
        self._listeners.discard(event)

    def wake(self) -> None:
        """Set every listener's event."""
        for event in self._listeners:
            event.set()

    def talking(self, minutes: float) -> bool:
        """Whether something was said here in the last minutes, or is being answered."""
        recent = self.clock() - self.last_used < minutes * 60
        return self.busy or (recent and bool(self.entries))

    @property
    def last_id(self) -> int:
        """The number of the newest entry, 0 for an empty log."""
        return self._next_id - 1

    @property
    def watched(self) -> bool:
        """Whether a page is connected."""
        return bool(self._listeners)

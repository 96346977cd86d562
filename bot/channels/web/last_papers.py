"""What plan and summary are written from after a talk has ended, until its page is left."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any


class LastPapers:
    """Answers of talks that ended with nothing saved, in memory only.

    Who presses "that is all" still looks at the card that offers the plan. What it is written from
    goes when the page is loaded anew, begins anew or deletes, and after idle minutes in any case.
    """

    def __init__(self, idle_minutes: float, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing is held longer than ``idle_minutes``."""
        self._idle_seconds = idle_minutes * 60
        self._clock = clock
        self._held: dict[str, tuple[float, Mapping[str, Any]]] = {}

    def hold(self, sender_id: str, values: Mapping[str, Any]) -> None:
        """Hold what the papers of a sender are written from."""
        self.sweep()
        self._held[sender_id] = (self._clock(), values)

    def of(self, sender_id: str) -> dict[str, Any]:
        """What is held of a sender; empty when it is nothing."""
        self.sweep()
        return dict(self._held.get(sender_id, (0.0, {}))[1])

    def drop(self, sender_id: str | None) -> None:
        """The page was left: nothing of this sender stays."""
        self._held.pop(sender_id or "", None)

    def sweep(self) -> None:
        """Drop what nobody has come back for within the idle minutes."""
        oldest = self._clock() - self._idle_seconds
        for sender_id in [one for one, (since, _) in self._held.items() if since <= oldest]:
            del self._held[sender_id]

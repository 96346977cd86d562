"""A tracker with the person's messages at hand and cheap independent copies.

Rasa makes a deep copy of a tracker for every step and every save, and goes through the whole
conversation for what was said in it, so that a turn takes the longer the longer the conversation
is. Here copies share their events, and the messages are taken further by the events that are new.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from rasa.shared.core.events import (
    Event,
    Restarted,
    SessionStarted,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker


class GuideTracker(DialogueStateTracker):  # type: ignore[misc]
    """Rasa's tracker. A slot is replaced when it is set, never changed, so that copies share it."""

    slots: dict[str, Slot]
    _messages: tuple[UserUttered, ...] = ()
    _messages_to: int = 0  # how many events these are from

    def user_messages(self) -> tuple[UserUttered, ...]:
        """Return every message of the person that stands, oldest first."""
        count = len(self.events)
        if self._messages_to > count:
            self._messages, self._messages_to = (), 0
        for event in _from(self.events, self._messages_to):
            kind = type(event)
            if kind is UserUttered:
                self._messages = (*self._messages, event)
            elif kind is UserUtteranceReverted:
                self._messages = self._messages[:-1]
            elif kind in (Restarted, SessionStarted):
                self._messages = ()
        self._messages_to = count
        return self._messages

    def copy(self) -> Self:
        """Return an independent copy."""
        return self.snapshot(self)

    @classmethod
    def snapshot(cls, tracker: DialogueStateTracker) -> Self:
        """Return a copy of any tracker that shares its events but nothing that a turn changes."""
        other = cls.__new__(cls)
        other.__dict__.update(tracker.__dict__)
        other.events = tracker.events.copy()
        if isinstance(tracker, GuideTracker):
            other.slots = dict(tracker.slots)
        else:
            other.slots = {name: _fresh(slot) for name, slot in tracker.slots.items()}
        return other

    def _set_slot(self, key: str, value: Any) -> None:
        if key in self.slots:
            self.slots[key] = _fresh(self.slots[key])
        super()._set_slot(key, value)

    def _reset_slots(self) -> None:
        self.slots = {name: _fresh(slot) for name, slot in self.slots.items()}
        super()._reset_slots()


def _from(events: Sequence[Event], first: int) -> list[Event]:
    """Return the events from a place on; near its end a deque is fast by place."""
    return [events[place] for place in range(first, len(events))]


def _fresh(slot: Slot) -> Slot:
    """Return a copy of a slot; `copy.copy` takes ten times as long."""
    other = object.__new__(type(slot))
    other.__dict__.update(slot.__dict__)
    return other

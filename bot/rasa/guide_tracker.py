"""A tracker that does not go through the whole conversation at every question.

Rasa's own works out which events count each time a policy looks at it, several times a turn; in a
long conversation that is most of a prediction.
"""

from __future__ import annotations

import copy
from itertools import islice

from rasa.shared.core.events import (
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

# Events that never take an earlier one back.
PLAIN = frozenset({BotUttered, DefinePrevUserUtteredFeaturization, SlotSet, UserUttered})


class GuideTracker(DialogueStateTracker):  # type: ignore[misc]
    """Rasa's tracker with remembered applied events and a cheap independent copy."""

    _seen = 0
    _last: Event | None = None
    _applied: tuple[Event, ...] = ()

    def applied_events(self) -> list[Event]:
        """Return the events that count, without reverted ones."""
        count = len(self.events)
        new = list(islice(self.events, self._seen, None))
        grown = self._seen and count >= self._seen and self.events[self._seen - 1] is self._last
        if not grown or any(type(event) not in PLAIN for event in new):
            self._applied = tuple(super().applied_events())
        elif new:
            self._applied = (*self._applied, *new)
        self._seen, self._last = count, self.events[-1] if count else None
        return list(self._applied)

    @classmethod
    def snapshot(cls, tracker: DialogueStateTracker) -> GuideTracker:
        """Return a copy of any tracker that shares its events but nothing that a turn changes."""
        other = cls.__new__(cls)
        other.__dict__.update(tracker.__dict__)
        other.events = tracker.events.copy()
        other.slots = {name: copy.copy(slot) for name, slot in tracker.slots.items()}
        other.active_loop = copy.copy(tracker.active_loop)
        return other

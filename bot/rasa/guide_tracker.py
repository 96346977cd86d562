"""A tracker that goes on where it was, in place of going through the conversation anew.

Rasa works out which events count, and how things stood before each action, from the first event
on: several times a turn, so that a turn takes the longer the longer the conversation is. Here
both are kept beside the tracker and taken further by the events that are new. Policies see the
last `SEEN` of the states before; no rule and no story looks back further.
"""

from __future__ import annotations

import copy
from collections.abc import Generator, Iterable, Sequence
from typing import Any, Self, cast

from rasa.shared.core.domain import Domain, State
from rasa.shared.core.events import (
    ActionExecuted,
    ActionReverted,
    ActiveLoop,
    Event,
    Restarted,
    SessionStarted,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

SEEN = 32
MARKS = 2 * SEEN  # states that are kept, for loops that are set back
# They set back more than a loop does: after one of them everything is worked out anew.
SET_BACK = (ActionReverted, UserUtteranceReverted, SessionStarted, Restarted)


class GuideTracker(DialogueStateTracker):  # type: ignore[misc]
    """Rasa's tracker with a remembered past and cheap independent copies.

    A slot is replaced when it is set, never changed, so that copies can share it.
    """

    slots: dict[str, Slot]
    _past: Past | None = None
    _messages: tuple[UserUttered, ...] = ()
    _messages_to: int = 0  # how many events these are from

    def user_messages(self) -> tuple[UserUttered, ...]:
        """Return every message of the person that stands, oldest first.

        Rasa's applied events leave out those that a form has taken as answers.
        """
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

    def applied_events(self) -> list[Event]:
        """Return the events that count, without reverted ones."""
        return list(self._up_to_date().applied)

    def generate_all_prior_trackers(
        self,
    ) -> Generator[tuple[DialogueStateTracker, bool], None, None]:
        """Yield how things stood before each of the last actions, and whether it is hidden."""
        past = self._up_to_date()
        for _, before, hidden in past.before[-SEEN:]:
            yield before, hidden
        yield past.now, False

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
        other.active_loop = copy.copy(tracker.active_loop)
        if isinstance(tracker, GuideTracker) and tracker._past is not None:
            other._past = tracker._past.copy()
        return other

    def _set_slot(self, key: str, value: Any) -> None:
        if key in self.slots:
            self.slots[key] = _fresh(self.slots[key])
        super()._set_slot(key, value)

    def _reset_slots(self) -> None:
        self.slots = {name: _fresh(slot) for name, slot in self.slots.items()}
        super()._reset_slots()

    def past_states(
        self,
        domain: Domain,
        omit_unset_slots: bool = False,
        ignore_rule_only_turns: bool = False,
        rule_only_data: dict[str, Any] | None = None,
    ) -> list[State]:
        """Return the last states for the policies, those before an action worked out once."""
        remembering = cast("Domain", _RememberingDomain(domain))
        states: list[State] = Domain.states_for_tracker_history(
            remembering, self, omit_unset_slots, ignore_rule_only_turns, rule_only_data
        )
        return states

    def _up_to_date(self) -> Past:
        past = self._past
        new = _from(self.events, past.count if past else 0)
        if past is None or not past.fits(self.events) or not all(map(past.goes_on_with, new)):
            past = self._past = Past(Moment(self), self.events)
            for event in super().applied_events():
                past.append(event)
        else:
            for event in new:
                past.take(event)
        past.seen(self.events)
        return past


class Moment(GuideTracker):
    """How things stand at one point of a conversation; the events before are not in it."""

    def __init__(self, tracker: DialogueStateTracker) -> None:
        """Begin where a tracker began."""
        super().__init__(tracker.sender_id, None, is_rule_tracker=tracker.is_rule_tracker)
        self.slots = tracker.slots
        self._reset_slots()
        self.states: dict[bool, State] = {}  # by whether unset slots are left out

    def update(self, event: Event, domain: Domain | None = None) -> None:
        """Apply an event without keeping it."""
        event.apply_to(self)
        self.states = {}


class Past:
    """The events that count, and how things stood before each of the last actions."""

    def __init__(self, beginning: Moment, events: Iterable[Event]) -> None:
        """Begin before the first event; the names of loops are taken from all of them."""
        self.applied: list[Event] = []
        # the place of an action among the applied events, how things stood, whether it is hidden
        self.before: list[tuple[int, Moment, bool]] = []
        self.now = beginning
        self.count = 0
        self._last: Event | None = None
        self._loops = {one.name for one in events if isinstance(one, ActiveLoop) and one.name}

    def copy(self) -> Past:
        """Return an independent copy."""
        other = copy.copy(self)
        other.applied, other.before = list(self.applied), list(self.before)
        other.now, other._loops = _copied(self.now), set(self._loops)
        return other

    def fits(self, events: Sequence[Event]) -> bool:
        """Whether these events begin with the ones that were taken."""
        return 0 < self.count <= len(events) and events[self.count - 1] is self._last

    def goes_on_with(self, event: Event) -> bool:
        """Whether an event sets nothing back: not a loop that was never seen, not a restart."""
        if isinstance(event, ActiveLoop):
            return not event.name or event.name in self._loops
        return not isinstance(event, SET_BACK)

    def seen(self, events: Sequence[Event]) -> None:
        """Remember how far the events were taken."""
        self.count, self._last = len(events), events[-1] if events else None
        del self.before[:-MARKS]

    def take(self, event: Event) -> None:
        """Apply a new event as Rasa does: a loop that runs again replaces its last run."""
        name = event.action_name if isinstance(event, ActionExecuted) else None
        if name in self._loops and not self.now._first_loop_execution_or_unhappy_path(
            name, self.applied
        ):
            self._set_back_to(str(name))
        else:
            self.append(event)

    def append(self, event: Event) -> None:
        """Apply an event that counts."""
        if isinstance(event, ActionExecuted):
            self.before.append((len(self.applied), _copied(self.now), event.hide_rule_turn))
        self.applied.append(event)
        self.now.update(event)

    def _set_back_to(self, loop: str) -> None:
        DialogueStateTracker._undo_till_previous_loop_execution(loop, self.applied)
        places = range(len(self.applied) - 1, -1, -1)
        last = next(at for at in places if getattr(self.applied[at], "action_name", None) == loop)
        while self.before[-1][0] > last:
            del self.before[-1]
        again, self.now = self.applied[last:], _copied(self.before.pop()[1])
        del self.applied[last:]
        for event in again:
            self.append(event)


class _RememberingDomain:
    """A domain for which a state is worked out once for each moment."""

    def __init__(self, domain: Domain) -> None:
        self._domain = domain

    def __getattr__(self, name: str) -> Any:
        return getattr(self._domain, name)

    def get_active_state(self, moment: Moment, omit_unset_slots: bool = False) -> State:
        if omit_unset_slots not in moment.states:
            state = self._domain.get_active_state(moment, omit_unset_slots)
            moment.states[omit_unset_slots] = state
        # what the caller makes of it must not change what is remembered
        return {part: dict(told) for part, told in moment.states[omit_unset_slots].items()}


def _from(events: Sequence[Event], first: int) -> list[Event]:
    """Return the events from a place on; near its end a deque is fast by place."""
    return [events[place] for place in range(first, len(events))]


def _fresh(slot: Slot) -> Slot:
    """Return a copy of a slot; `copy.copy` takes ten times as long."""
    other = object.__new__(type(slot))
    other.__dict__.update(slot.__dict__)
    return other


def _copied(moment: Moment) -> Moment:
    copied: Moment = Moment.snapshot(moment)
    return copied

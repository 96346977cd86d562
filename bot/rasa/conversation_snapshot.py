"""A conversation taken out of Rasa's memory, and put back so that it goes on where it was left.

Only answers, ids and our own sentences are taken; what the person wrote is in no slot but the
quotes of the safety trace, and those are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation import slots
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.safety.safety_state import SafetyState

DONE = "done"  # value of the slot `closed` after the last step of the way
# They count this run's turns, or are about words just said.
_OF_THIS_RUN = (
    *(slots.PLAN, slots.ACKNOWLEDGED, slots.REPROMPT, slots.CARD_TURN, slots.PROGRESS),
    slots.ANSWERS_NEAR,
    *(slots.CLOSED, slots.AWAITING_DELETE, slots.RECORDS_DOWN),
    *(slots.CAUSE_WORDS,),  # the person's own
    *(slots.WEEKS, slots.LOOKED_UP),  # read anew, for the goals are in the person's own words
)
_QUOTING = ("trace", "unrecorded")  # parts of the safety state


def state_of(tracker: DialogueStateTracker) -> dict[str, Any] | None:
    """The answers and the open question; None where the person did not agree to keeping them."""
    values = tracker.current_slot_values()
    if not consent_given(values):
        return None
    kept = {
        name: value
        for name, value in values.items()
        if value is not None and name not in _OF_THIS_RUN
    }
    if isinstance(safety := kept.get(slots.SAFETY), Mapping):
        kept[slots.SAFETY] = {n: [] if n in _QUOTING else part for n, part in safety.items()}
    return {"slots": kept}


def is_over(tracker: DialogueStateTracker) -> bool:
    """Whether the way has come to its end, so that there is nothing to go on with."""
    return bool(tracker.get_slot(slots.CLOSED) == DONE and not tracker.get_slot(slots.ASKED))


def tracker_of(state: Mapping[str, Any], sender: str, domain: Domain) -> DialogueStateTracker:
    """A tracker in which the kept state holds; slots the domain no longer has are left out.

    It holds no message of before, so the state of safety counts them from one again.
    """
    tracker = DialogueStateTracker(sender, domain.slots)
    known = {slot.name for slot in domain.slots}
    values = dict(state.get("slots") or {})
    if values.get(slots.SAFETY):
        safety = SafetyState.from_dict(values[slots.SAFETY])
        values[slots.SAFETY] = safety.of_an_earlier_run().as_dict()
    for name, value in values.items():
        if name in known:
            tracker.update(SlotSet(name, value))
    tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
    return tracker

"""What the person has said so far, read from a Rasa tracker."""

from __future__ import annotations

from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation.safety_answers import Turn
from bot.language.entities import findings_of
from bot.safety.triage import Profile


def count_turns(tracker: DialogueStateTracker) -> int:
    """Return how many messages the person has sent, without reading them."""
    return sum(isinstance(event, UserUttered) for event in tracker.applied_events())


def turns_of(tracker: DialogueStateTracker) -> list[Turn]:
    """Return one turn per user message of the conversation, oldest first."""
    return [
        Turn(
            findings=findings_of(event.entities or []),
            intent=event.intent_name,
            button=(event.text or "").startswith("/"),
        )
        for event in tracker.applied_events()
        if isinstance(event, UserUttered)
    ]


def profile_of(tracker: DialogueStateTracker) -> Profile:
    """Return what is known of the person from buttons and earlier visits."""
    return Profile(
        age=tracker.get_slot("age"),
        sex=tracker.get_slot("sex"),
        conditions=tuple(tracker.get_slot("conditions") or ()),
    )

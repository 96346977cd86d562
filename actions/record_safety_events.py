"""Writes down that an emergency was shown or cleared, without any words."""

from __future__ import annotations

from dataclasses import replace

from actions.guide_action import GuideAction
from actions.person import attempt
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState
from bot.records import PersonRecords


class RecordSafetyEvents(GuideAction):
    """Safety events are kept before consent too: time, flag, level, what happened."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_record_safety_events"

    def act(self, talk: Talk) -> None:
        """Store what is not stored yet; a failure is logged, never shown in an emergency."""
        state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
        talk.set(**{slots.SAFETY: replace(state, unrecorded=()).as_dict()})

        def store(records: PersonRecords) -> None:
            for event in state.unrecorded:
                records.record_safety_event(
                    event["flag"], event["level"], event["event"], rule=event.get("rule", "")
                )

        attempt(talk, store, tell=False)

    def close_turn(self, talk: Talk) -> None:
        """Leave what follows to the safety policy."""

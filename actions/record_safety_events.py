"""Writes down that an emergency was shown or cleared, without any words."""

from __future__ import annotations

from dataclasses import replace

from actions.guide_action import GuideAction
from actions.person import note_signs
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState


class RecordSafetyEvents(GuideAction):
    """Safety events are kept before consent too: time, flag, level, what happened."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_record_safety_events"

    def act(self, talk: Talk) -> None:
        """Store what is not stored yet, now or later; nothing of it is shown in an emergency."""
        state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
        talk.set(**{slots.SAFETY: replace(state, unrecorded=()).as_dict()})

        if state.unrecorded:
            note_signs(talk, [dict(event) for event in state.unrecorded])

    def close_turn(self, talk: Talk) -> None:
        """Leave what follows to the safety policy."""

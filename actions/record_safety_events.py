"""Writes down that an emergency was shown or cleared, without any words."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.person import keep_safety_events
from actions.talk import Talk


class RecordSafetyEvents(GuideAction):
    """Safety events are kept with consent only: time, flag, level, what happened."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_record_safety_events"

    def act(self, talk: Talk) -> None:
        """Store what is not stored yet, now or later; nothing of it is shown in an emergency."""
        keep_safety_events(talk)

    def close_turn(self, talk: Talk) -> None:
        """Leave what follows to the safety policy."""

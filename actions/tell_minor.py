"""Says to somebody under 18 what this guide can and cannot do for them."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState


class TellMinor(GuideAction):
    """No plan under 18: a parent and a clinician instead (clinical 11.3)."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_tell_minor"

    def act(self, talk: Talk) -> None:
        """Say it kindly; questions are still answered."""
        told = SafetyState.from_dict(talk.values.get(slots.SAFETY)).shown
        again = any(shown.startswith("child_young:") for shown in told)
        talk.say(response="utter_minor_again" if again else "utter_minor")

"""Says goodbye to somebody of whom nothing is kept, and lets the surface end the talk."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk


class EndUnsaved(GuideAction):
    """After "stop" without consent."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_end_unsaved"

    def act(self, talk: Talk) -> None:
        """Say that nothing is kept; a plan in sight can be printed until its page is left."""
        talk.say(response="utter_stopped_not_kept", card={"session": "end_printable"})

"""Says what is different about today's plan, and why; in a flare, the steps of the quiet days."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk


class TellPlan(GuideAction):
    """Before the routine."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_tell_plan"

    def act(self, talk: Talk) -> None:
        """Say it."""
        talk.say(text=str(talk.told["words"]))

"""Says in half a sentence what was heard, where no question follows that could begin with it."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk


class Acknowledge(GuideAction):
    """ "Changed: left side."."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_acknowledge"

    def act(self, talk: Talk) -> None:
        """Say it."""
        talk.say(text=str(talk.told["words"]))

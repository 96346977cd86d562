"""Says in the person's language that only English is spoken yet, with the emergency signs."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk


class SayLanguage(GuideAction):
    """The notice in the language that was noticed."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_say_language"

    def act(self, talk: Talk) -> None:
        """Say it."""
        talk.say(text=str(talk.told["words"]))

"""Says hello: who this is, what it does, what is kept; or greets a person who returns."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake.readback import sentence
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.wording.speaking import speak


class AskConsent(GuideAction):
    """The consent question, once in full and later in one line."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_consent"

    def act(self, talk: Talk) -> None:
        """Show that the story was heard, then ask; repeat shorter."""
        heard = sentence(talk.facts)
        if talk.values.get(slots.REPROMPT):
            talk.say(response="utter_ask_consent_again", heard=_noted(heard))
        else:
            yours = words_of_surface(talk.surface).your_data
            talk.say(response="utter_welcome", heard=_noted(heard), your_data=yours)


def _noted(heard: str) -> str:
    return speak("actions", "ive_noted", lower=heard[:1].lower(), heard=heard[1:]) if heard else ""

"""Says hello: who this is, what it does, what is kept; or greets a person who returns."""

from __future__ import annotations

from typing import Any

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake.readback import sentence
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts


class AskConsent(GuideAction):
    """The consent question, once in full and later in one line."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_consent"

    def act(self, talk: Talk) -> None:
        """Show that the story was heard, then ask; repeat shorter."""
        heard, fill = _noted(sentence(talk.facts)), titles_of_choices(talk.facts)
        if talk.values.get(slots.REPROMPT):
            talk.say(response="utter_ask_consent_again", heard=heard, **fill)
        else:
            yours = words_of_surface(talk.surface).your_data
            talk.say(response="utter_welcome", heard=heard, your_data=yours, **fill)


def titles_of_choices(facts: Facts) -> dict[str, Any]:
    """Return what the choices are called: who has told to be of age is not asked for it."""
    if (facts.age or 0) >= safety_limit("adult"):
        return {
            "agree": speak("actions", "i_agree"),
            "no_history": speak("actions", "i_agree_no_history"),
            "age_box": "",
        }
    return {
        "agree": speak("actions", "of_age_and_agree"),
        "no_history": speak("actions", "of_age_no_history"),
        "age_box": speak("actions", "of_age"),
    }


def _noted(heard: str) -> str:
    return speak("actions", "ive_noted", lower=heard[:1].lower(), heard=heard[1:]) if heard else ""

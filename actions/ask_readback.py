"""Reads back what was understood, for the person to confirm or correct."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake.readback import sentence_about
from bot.conversation.overview import fact_chips
from bot.conversation.turn import payload
from bot.conversation.words.quiet_ways import WHY
from bot.knowledge.wording.speaking import speak


class AskReadback(GuideAction):
    """The read-back in one line; as a card each part can be changed."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_readback"

    def act(self, talk: Talk) -> None:
        """Say it and ask; after a "no" ask which part is wrong."""
        heard = sentence_about(talk.facts, talk.values.get(slots.ABOUT))
        if talk.values.get(slots.READBACK) == slots.OFF:
            talk.say(response="utter_ask_readback_part", heard=heard)
            return
        again = talk.values.get(slots.REPROMPT)
        understood = "" if again else speak("actions", "here_is_what_i_understood")
        card = {
            "kind": "readback",
            "title": speak("actions", "did_i_get_this_right"),
            "facts": fact_chips(talk.facts),
        }
        talk.say(
            response="utter_again_readback" if again else "utter_ask_readback",
            heard=heard,
            buttons=[
                {
                    "title": speak("actions", "yes_thats_right"),
                    "payload": payload(slots.READBACK, "yes"),
                },
                {
                    "title": speak("actions", "something_is_off"),
                    "payload": payload(slots.READBACK, "no"),
                },
                WHY,
            ],
            card={"lead": f"{talk.lead}{understood}".strip(), "card": card, "fallback": True},
        )

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
        """Say it and ask; after a "no" ask which part is wrong, on a card that opens each."""
        heard = sentence_about(talk.facts, talk.values.get(slots.ABOUT))
        off = talk.values.get(slots.READBACK) == slots.OFF
        again = talk.values.get(slots.REPROMPT)
        understood = "" if again or off else speak("actions", "here_is_what_i_understood")
        right = {
            "title": speak("actions", "right_as_it_is")
            if off
            else speak("actions", "yes_thats_right"),
            "payload": payload(slots.READBACK, "yes"),
            **({"style": "link"} if off else {}),  # the deed is then to change a part
        }
        wrong = {
            "title": speak("actions", "something_is_off"),
            "payload": payload(slots.READBACK, "no"),
        }
        card = {
            "kind": "readback",
            "title": speak("actions", "which_part_is_off")
            if off
            else speak("actions", "did_i_get_this_right"),
            "facts": fact_chips(talk.facts),
        }
        asks = "utter_again_readback" if again else "utter_ask_readback"
        talk.say(
            response="utter_ask_readback_part" if off else asks,
            heard=heard,
            buttons=[right] if off else [right, wrong, WHY],
            card={"lead": f"{talk.lead}{understood}".strip(), "card": card, "fallback": True},
        )

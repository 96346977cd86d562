"""Asks where it hurts: in words, by button, or on the body map."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation.intake.body_map_card import body_map_card
from bot.conversation.words.quiet_ways import WHY, skip
from bot.knowledge.wording.speaking import speak

TITLE = speak("actions", "show_me_where_it_hurts")


class AskRegions(GuideAction):
    """The question in words with buttons; surfaces that can draw show the map instead."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_regions"

    def act(self, talk: Talk) -> None:
        """Ask, with the map beside the buttons."""
        card = {**body_map_card(TITLE), "links": [skip("regions"), WHY]}
        talk.say(
            response="utter_ask_regions",
            card={"card": card, "lead": talk.lead.strip(), "fallback": True},
        )

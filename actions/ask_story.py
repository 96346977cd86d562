"""Asks for the story in the person's own words."""

from __future__ import annotations

from actions.ask_regions import TITLE
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake.body_map_card import body_map_card


class AskStory(GuideAction):
    """The open question; simpler when the first answer told nothing about the pain."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_story"

    def act(self, talk: Talk) -> None:
        """Ask openly, then ask only for the place, with the map of the body."""
        again = talk.values.get(slots.REPROMPT)
        if again != "simpler":
            talk.say(response="utter_ask_story_simpler" if again else "utter_ask_story")
            return
        card = {"card": body_map_card(TITLE), "lead": talk.lead.strip(), "fallback": True}
        talk.say(response="utter_ask_story_simpler", card=card)

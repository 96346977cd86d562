"""Asks for the story in the person's own words."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots


class AskStory(GuideAction):
    """The open question; simpler when the first answer told nothing about the pain."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_story"

    def act(self, talk: Talk) -> None:
        """Ask openly, then ask only for the place."""
        again = talk.values.get(slots.REPROMPT)
        talk.say(response="utter_ask_story_simpler" if again else "utter_ask_story")

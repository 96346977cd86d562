"""Offers the answers that come nearest to a question, where none is sure."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.turn import payload
from bot.knowledge.education.question_titles import question_title


class OfferNearest(GuideAction):
    """Each by the question that it answers, to press."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_offer_nearest"

    def act(self, talk: Talk) -> None:
        """Say that none is sure, and offer them."""
        buttons = [
            {"title": question_title(one), "payload": payload(slots.ANSWERS_NEAR, one)}
            for one in map(str, talk.told["answers"])
        ]
        talk.say(response="utter_nearest", buttons=buttons)

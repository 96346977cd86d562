"""Asks how well a goal goes now."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.turn import payload
from bot.knowledge.staying.check_ins import load_check_in_questions


class AskGoalScore(GuideAction):
    """The goal in the person's own words, 0 to 10."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_goal_score"

    def act(self, talk: Talk) -> None:
        """Ask it."""
        question = load_check_in_questions()["activities"].ask
        talk.say(
            response="utter_ask_goal_score",
            question=question.format(activity=talk.told.get("goal") or "it"),
            buttons=[
                {"title": str(number), "payload": payload(slots.GOAL_SCORE, str(number))}
                for number in range(11)
            ],
            card={"numeric": True},
        )

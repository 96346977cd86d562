"""Answers a greeting: the welcome, the last visit, or simply hello in the middle."""

from __future__ import annotations

from actions.guide_action import GuideAction, back_to_it
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.stages import next_step


class Greet(GuideAction):
    """Hello at any time."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_greet"

    def act(self, talk: Talk) -> None:
        """In the middle say hello and go back to it; else take the next step."""
        if talk.loop:
            talk.say(response="utter_greet_again")
            back_to_it(talk)
            return
        talk.set(**{slots.HANDLED_TURN: talk.turn.number, slots.CLOSED: None})
        talk.go(next_step(talk.values))

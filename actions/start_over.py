"""Begins again from the first question."""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop, SlotSet

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.stages import next_step
from bot.conversation.undo import from_the_beginning


class StartOver(GuideAction):
    """Forgets the answers of this conversation; consent and the safety screen stay."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_start_over"

    def act(self, talk: Talk) -> None:
        """Clear the facts and steps and ask the first question again."""
        talk.set(**from_the_beginning(), **{slots.HANDLED_TURN: talk.turn.number})
        talk.events += [ActiveLoop(None), SlotSet(slots.REQUESTED, None)]
        talk.say(response="utter_started_over")
        talk.go(next_step(talk.values))

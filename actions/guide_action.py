"""The base of every custom action: hear the message, act, never lose a turn."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState

LISTEN = "action_listen"
LEAVES_DELETE_OPEN = ("action_delete_data", "action_record_safety_events")
log = logging.getLogger(__name__)


class GuideAction(Action, ABC):  # type: ignore[misc]
    """An action of the guide. Subclasses give `name()` and `act()`.

    When `act` names no follow-up the turn ends here. An error is logged and answered with one
    sentence; the conversation goes on.
    """

    @abstractmethod
    def name(self) -> str:
        """Return the name in the domain."""

    @abstractmethod
    def act(self, talk: Talk) -> None:
        """Say and set what this action is for."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Run the action on the turn (called by Rasa SDK)."""
        talk = Talk(tracker, dispatcher)
        try:
            talk.hear()
            if self.name() not in LEAVES_DELETE_OPEN:
                talk.set(**{slots.AWAITING_DELETE: None})
            self.act(talk)
        except Exception:  # the person gets a sentence, the log gets the trace
            log.exception("action %s failed", self.name())
            dispatcher.messages.clear()
            talk = Talk(tracker, dispatcher)
            talk.say(response="utter_own_mistake")
            talk.go(LISTEN)
            return talk.finish()
        self.close_turn(talk)
        return talk.finish()

    def close_turn(self, talk: Talk) -> None:
        """End the turn where `act` named no follow-up."""
        if talk.followup is None:
            talk.go(LISTEN)


class Interruption(GuideAction):
    """An action in the middle of something: afterwards the pending question comes again."""

    def close_turn(self, talk: Talk) -> None:
        """Take the open form up again, its question shortened."""
        if talk.followup is None:
            back_to_it(talk)


def back_to_it(talk: Talk) -> None:
    """Ask the pending question again in its short form, where one is open; else end the turn."""
    talk.set(**{slots.HANDLED_TURN: talk.turn.number})
    if talk.loop:
        talk.set(**{slots.REPROMPT: "simpler", slots.ACKNOWLEDGED: ""})
    locked = SafetyState.from_dict(talk.values.get(slots.SAFETY)).locked
    talk.go(LISTEN if locked else talk.loop or LISTEN)

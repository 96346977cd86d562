"""The base of every custom action: one step of a plan, said or written; it decides nothing."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.talk import Talk

log = logging.getLogger(__name__)


class GuideAction(Action, ABC):  # type: ignore[misc]
    """A step that says or keeps something. Subclasses give `name()` and `act()`.

    An error is logged and answered with one sentence; the rest of the plan goes on.
    """

    @abstractmethod
    def name(self) -> str:
        """Return the name in the domain."""

    @abstractmethod
    def act(self, talk: Talk) -> None:
        """Say or keep what this step is for."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Run the step (called by Rasa SDK)."""
        talk = Talk(tracker, dispatcher, self.name())
        try:
            self.act(talk)
        except Exception:  # the person gets a sentence, the log gets the trace
            log.exception("action %s failed", self.name())
            dispatcher.messages.clear()
            talk = Talk(tracker, dispatcher, self.name())
            talk.say(response="utter_own_mistake")
        return talk.events

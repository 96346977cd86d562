"""One step of a plan as an action sees it: slots in, messages and events out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.conversation import slots
from bot.conversation.drafting.draft import KEEP
from bot.conversation.drafting.plan import Plan
from bot.conversation.intake.pain_facts import fact_values, facts_of
from bot.conversation.turn import TURN, UserTurn, turn_from
from bot.language.facts import Facts


class Talk:
    """Reads the tracker once, collects what the action says and sets.

    `values` are the slot values as they will be after the events collected so far; the plan of the
    turn has set them before. `told` is what the plan tells this step beside them.
    """

    def __init__(self, tracker: Tracker, dispatcher: CollectingDispatcher, action: str) -> None:
        self.tracker = tracker
        self.dispatcher = dispatcher
        self.values: dict[str, Any] = dict(tracker.slots)
        self.events: list[EventType] = []
        self.plan = Plan.from_dict(self.values.get(slots.PLAN))
        self.told = self.plan.told(action)
        message = tracker.latest_message or {}
        self.turn: UserTurn = turn_from(message, int(message.get(TURN) or 0))

    @property
    def facts(self) -> Facts:
        """Return the facts so far."""
        return facts_of(self.values)

    @property
    def lead(self) -> str:
        """Return the half sentences that come before a question, with a space behind them."""
        return str(self.values.get(slots.ACKNOWLEDGED) or "")

    @property
    def channel(self) -> str:
        """Return the name of the channel the message came through."""
        return str(self.tracker.get_latest_input_channel() or "unknown")

    @property
    def person(self) -> str:
        """Return under which name the conversation is held."""
        return str(self.tracker.sender_id)

    @property
    def surface(self) -> str:
        """Return where the message was written; linked surfaces share a channel, not this."""
        about = (self.tracker.latest_message or {}).get("metadata") or {}
        return str(about.get("surface") or self.channel)

    def stands_beside(self, action: str) -> bool:
        """Return whether something else is said in this turn: a question needs no other words."""
        others = [step for step in self.plan.steps if step.action not in (action, KEEP)]
        return bool(self.lead or others)

    def set(self, **values: Any) -> None:
        """Set slots; values that did not change cost no event."""
        for name, value in values.items():
            if self.values.get(name) != value:
                self.values[name] = value
                self.events.append(SlotSet(name, value))

    def set_facts(self, facts: Facts) -> None:
        """Write the facts back to their slots; "not told" is None."""
        self.set(**fact_values(facts))

    def say(
        self,
        response: str | None = None,
        text: str | None = None,
        buttons: Sequence[Mapping[str, str]] = (),
        card: Mapping[str, Any] | None = None,
        **fill: Any,
    ) -> None:
        """Say a response of the domain (filled in) or a text made from a trace."""
        self.dispatcher.utter_message(
            response=response,
            text=text,
            buttons=[dict(button) for button in buttons] or None,
            json_message=dict(card) if card else None,
            **fill,
        )

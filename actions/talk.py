"""One turn as an action sees it: slots in, messages and events out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.conversation import slots
from bot.conversation.told import facts_of
from bot.conversation.turn import TURN, UserTurn, turn_from
from bot.language.facts import Facts
from bot.language.folding import fold

# Replies to these are about a check, an exercise or a choice, not about where and how it hurts.
ABOUT_OTHER = (
    slots.SCREEN_NERVES,
    slots.SCREEN_GENERAL,
    slots.CHECK_ANSWER,
    slots.MINUTES,
    slots.TOGETHER,
    slots.EXERCISE_FEEDBACK,
    slots.RATING,
)


class Talk:
    """Reads the tracker once, collects what the action says and sets.

    `values` are the slot values as they will be after the events collected so far.
    """

    def __init__(self, tracker: Tracker, dispatcher: CollectingDispatcher) -> None:
        self.tracker = tracker
        self.dispatcher = dispatcher
        self.values: dict[str, Any] = dict(tracker.slots)
        self.events: list[EventType] = []
        message = tracker.latest_message or {}
        self.turn: UserTurn = turn_from(message, int(message.get(TURN) or 0))
        self.followup: str | None = None

    @property
    def loop(self) -> str | None:
        """Return the name of the form that is open."""
        name = (self.tracker.active_loop or {}).get("name")
        return str(name) if name else None

    @property
    def facts(self) -> Facts:
        """Return the facts so far."""
        return facts_of(self.values)

    @property
    def facts_before(self) -> Facts:
        """Return the facts as they stood before this action."""
        return facts_of(self.tracker.slots)

    @property
    def channel(self) -> str:
        """Return the name of the channel the message came through."""
        return str(self.tracker.get_latest_input_channel() or "unknown")

    @property
    def surface(self) -> str:
        """Return where the message was written; linked surfaces share a channel, not this."""
        about = (self.tracker.latest_message or {}).get("metadata") or {}
        return str(about.get("surface") or self.channel)

    def set(self, **values: Any) -> None:
        """Set slots; values that did not change cost no event."""
        for name, value in values.items():
            if self.values.get(name) != value:
                self.values[name] = value
                self.events.append(SlotSet(name, value))

    def set_facts(self, facts: Facts) -> None:
        """Write the facts back to their slots; "not told" is None."""
        plain = facts.as_dict()
        self.set(
            **{
                name: None if value is False or value == [] else value
                for name, value in plain.items()
            }
        )

    def hear(self) -> None:
        """Fold this turn's findings into the facts, once."""
        before = self.facts
        if self.values.get(slots.HEARD_TURN) != self.turn.number and not self.turn.pressed:
            question = self.values.get(slots.REQUESTED)
            heard = fold(before, self.turn.findings, question=question)
            aside = question in ABOUT_OTHER or self.turn.intent == "explain_pattern"
            self.set_facts(standing_only(before, heard) if aside else heard)
        self.set(**{slots.HEARD_TURN: self.turn.number})

    def say(
        self,
        response: str | None = None,
        text: str | None = None,
        buttons: Sequence[Mapping[str, str]] = (),
        image: str | None = None,
        card: Mapping[str, Any] | None = None,
        **fill: Any,
    ) -> None:
        """Say a response of the domain (filled in) or a text made from a trace."""
        self.dispatcher.utter_message(
            response=response,
            text=text,
            buttons=[dict(button) for button in buttons] or None,
            image=image,
            json_message=dict(card) if card else None,
            **fill,
        )

    def go(self, action: str) -> None:
        """Let this action or form follow in the same turn."""
        self.followup = action

    def leave_to_policies(self) -> None:
        """Name no follow-up: the policies decide, the safety screen first."""
        self.followup = ""

    def finish(self) -> list[EventType]:
        """Return all events, the follow-up last."""
        if self.followup:
            return [*self.events, FollowupAction(self.followup)]
        return self.events


def standing_only(before: Facts, heard: Facts) -> Facts:
    """Return the facts before, with what holds of the person whatever the question was."""
    return replace(
        before,
        age=heard.age,
        sex=heard.sex,
        conditions=heard.conditions,
        yellow_flags=heard.yellow_flags,
    )

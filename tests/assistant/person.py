"""A person who talks to the real bot: real agent, real action server."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass, field, replace
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.rasa.said_so_far import about_message, in_one


class Ear(OutputChannel):  # type: ignore[misc]  # Rasa has no types
    """Collects whole messages."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "test"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.messages.append(message)


@dataclass
class Person:
    """One conversation under its own sender id."""

    agent: Agent
    loop: asyncio.AbstractEventLoop
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)
    last: list[dict[str, Any]] = field(default_factory=list)
    channel: str = "test"

    def say(self, *texts: str) -> str:
        """Send words (or a payload) and return everything the guide answered.

        Several texts came before the answer: they are one turn.
        """
        ear = Ear()
        about = about_message(self.channel, texts=texts) if len(texts) > 1 else None
        message = UserMessage(
            in_one(texts), ear, self.sender, input_channel=self.channel, metadata=about
        )
        self.loop.run_until_complete(self.agent.handle_message(message))
        self.last = ear.messages
        return self.answer

    @property
    def answer(self) -> str:
        return "\n".join(str(m.get("text") or "") for m in self.last)

    def press(self, title: str) -> str:
        """Press the button whose title begins with these words."""
        for message in self.last:
            for button in message.get("buttons") or ():
                if button["title"].casefold().startswith(title.casefold()):
                    return self.say(button["payload"])
        offered = [b["title"] for m in self.last for b in m.get("buttons") or ()]
        raise AssertionError(f"no button '{title}'; offered: {offered}")

    def twin(self) -> Person:
        """Return somebody else at the same point of the same conversation."""
        other = replace(self, sender=uuid.uuid4().hex)
        store = self.agent.tracker_store
        tracker = self.loop.run_until_complete(store.retrieve(self.sender))
        if tracker is not None:
            tracker.sender_id = other.sender
            self.loop.run_until_complete(store.save(tracker))
        return other

    def intent(self) -> str | None:
        """Return what the newest message was read to be for."""
        tracker = self.loop.run_until_complete(self.agent.tracker_store.retrieve(self.sender))
        return None if tracker is None else tracker.latest_message.intent.get("name")

    def events(self) -> list[dict[str, Any]]:
        """Return the events of the conversation, oldest first."""
        tracker = self.loop.run_until_complete(self.agent.tracker_store.retrieve(self.sender))
        return [] if tracker is None else [event.as_dict() for event in tracker.events]

    def slots(self) -> dict[str, Any]:
        """Return all slot values."""
        tracker = self.loop.run_until_complete(self.agent.tracker_store.retrieve(self.sender))
        return {} if tracker is None else dict(tracker.current_slot_values())

    def slot(self, name: str) -> Any:
        tracker = self.loop.run_until_complete(self.agent.tracker_store.retrieve(self.sender))
        return None if tracker is None else tracker.get_slot(name)

"""One person who says anything to the real agent, and what happened so far."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.clock import move_ahead

if TYPE_CHECKING:
    from tests.assistant.person import Person


@dataclass
class Walk:
    """What was said and answered since the talk began or was put back; `ahead` is the clock's."""

    person: Person
    seed: int
    told: list[str] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    ahead: timedelta = timedelta()

    def say(self, text: str) -> str:
        self.told.append(text)
        reply = self.person.say(text)
        self.replies.append(reply)
        return reply

    def press(self, number: int) -> str:
        offered = [b["payload"] for m in self.person.last for b in m.get("buttons") or ()]
        return self.say(offered[number % len(offered)] if offered else "go on")

    def restart(self) -> str:
        """Take the talk out of memory and put it back, as a restart of the server does."""
        from bot.rasa.conversation_snapshot import state_of, tracker_of

        store, loop = self.person.agent.tracker_store, self.person.loop
        tracker = loop.run_until_complete(store.retrieve(self.person.sender))
        state = state_of(tracker) if tracker is not None else None
        if state is not None:
            kept = json.loads(json.dumps(state))
            again = tracker_of(kept, self.person.sender, self.person.agent.domain)
            loop.run_until_complete(store.save(again))
            self.forget()
        return self.say("/resume")

    def later(self, time: timedelta) -> None:
        """Let time go by; what was said in the talk before is forgotten."""
        self.ahead += time
        move_ahead(self.ahead)
        store = self.person.agent.tracker_store
        while hasattr(store, "_tracker_store"):
            store = store._tracker_store
        store.store.pop(self.person.sender, None)
        self.forget()

    def forget(self) -> None:
        self.replies.clear()
        self.told.clear()

    def so_far(self) -> str:
        return f"seed {self.seed}; so far:\n" + "\n".join(
            f"> {said}\n{answered}" for said, answered in zip(self.told, self.replies, strict=True)
        )

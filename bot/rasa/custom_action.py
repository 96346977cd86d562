"""Calling our own action server with what its actions read, and no more.

Rasa posts every event of the conversation with every call (200 kB in a long one) and lets
`jsonschema` prove its own schema before it looks at each answer: together most of a turn.
"""

from __future__ import annotations

from typing import Any

import rasa
from rasa.core.actions import action, forms
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException

from bot.rasa.told import user_messages

Body = dict[str, Any]
# How long a step may hold up the next message of the person, which may be an emergency.
ANSWER_SECONDS = 10


class CustomAction(RemoteAction):  # type: ignore[misc]
    """A custom action whose server is this project's own."""

    def _action_call_format(self, tracker: DialogueStateTracker, domain: Domain) -> Body:
        state: Body = tracker.current_state()
        state["events"] = _history(tracker)
        return {
            "next_action": self.name(),
            "sender_id": tracker.sender_id,
            "tracker": state,
            "version": rasa.__version__,
        }

    def _validate_action_result(self, result: Body) -> bool:
        for key in ("events", "responses"):
            parts = result.get(key, [])
            if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
                raise RasaException(f"Action '{self.name()}' answered '{key}' that is no list")
        return True


def _history(tracker: DialogueStateTracker) -> list[Body]:
    """What the actions need of it: who spoke how often, where, and what answered the last time."""
    messages = user_messages(tracker)
    told: list[Body] = [
        {"event": "user", "input_channel": message.input_channel} for message in messages
    ]
    if len(messages) > 1:
        newest, before = messages[-1], messages[-2]
        events = list(tracker.events)
        first = next(at for at, event in enumerate(events) if event is before)
        last = next(at for at, event in enumerate(events) if event is newest)
        told[-1:-1] = [
            {"event": "action", "name": event.action_name}
            for event in events[first:last]
            if isinstance(event, ActionExecuted)
        ]
    return told


def use_custom_actions() -> None:
    """Let Rasa call every custom action through `CustomAction`."""
    action.RemoteAction = CustomAction  # a step of its own
    action.DEFAULT_REQUEST_TIMEOUT = ANSWER_SECONDS
    forms.RemoteAction = CustomAction  # the validation of a form

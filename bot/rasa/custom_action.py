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
        # Of the history the actions need who spoke how often, and through which channel.
        state["events"] = [
            {"event": "user", "input_channel": event.input_channel}
            for event in user_messages(tracker)
        ]
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


def use_custom_actions() -> None:
    """Let Rasa call every custom action through `CustomAction`."""
    action.RemoteAction = CustomAction  # a step of its own
    action.DEFAULT_REQUEST_TIMEOUT = ANSWER_SECONDS
    forms.RemoteAction = CustomAction  # the validation of a form

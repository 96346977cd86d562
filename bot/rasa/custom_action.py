"""Calling our own actions with what they read and no more, behind a wall.

Rasa hands over every event of the conversation with every call (200 kB in a long one) and lets
`jsonschema` prove its own schema before it looks at each answer: together most of a turn. An
action that fails costs its own answer: the person gets a sentence, and the plan goes on.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import rasa
from rasa.core.actions import action
from rasa.core.actions.action import (
    ActionExecutionRejection,
    RemoteAction,
    create_bot_utterance,
)
from rasa.core.channels import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException

from bot.conversation.turn import TURN
from bot.rasa.place_of_error import place_of
from bot.rasa.said_so_far import user_messages

Body = dict[str, Any]
# How long an action server may hold up the next message of the person, which may be an emergency.
ANSWER_SECONDS = 5
OWN_MISTAKE = "utter_own_mistake"
# They say nothing themselves; where one fails the talk goes on as if nothing had been.
SILENT = frozenset({"action_keep_records", "action_recall"})
log = logging.getLogger(__name__)


class CustomAction(RemoteAction):  # type: ignore[misc]
    """A custom action of this project, wherever it runs."""

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Run the action; where it fails, say so in one sentence."""
        try:
            events: list[Event] = await super().run(output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except Exception as error:  # noqa: BLE001 - whatever broke, the talk goes on
            log.error("%s failed: %s", self.name(), place_of(error.__cause__ or error))
            if self.name() in SILENT:
                return []
            said = await nlg.generate(OWN_MISTAKE, tracker, output_channel.name())
            return [create_bot_utterance(said or {})]
        return events

    def _action_call_format(self, tracker: DialogueStateTracker, domain: Domain) -> Body:
        state: Body = tracker.current_state()
        messages = user_messages(tracker)
        state["events"] = _newest(messages)
        state["latest_message"] = {**(state["latest_message"] or {}), TURN: len(messages)}
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


def _newest(messages: Sequence[UserUttered]) -> list[Body]:
    """What the actions need of the past: where the newest message was written."""
    return [{"event": "user", "input_channel": one.input_channel} for one in messages[-1:]]


def use_custom_actions() -> None:
    """Let Rasa call every custom action through `CustomAction`."""
    action.RemoteAction = CustomAction
    action.DEFAULT_REQUEST_TIMEOUT = ANSWER_SECONDS

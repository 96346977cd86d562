"""Calling our own actions with what they read and no more, behind a wall.

Rasa hands over every event of the conversation with every call (200 kB in a long one) and lets
`jsonschema` prove its own schema before it looks at each answer: together most of a turn. An
action that fails costs its own answer: the person gets a sentence, and the turn ends.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

import rasa
from rasa.core.actions import action, forms
from rasa.core.actions.action import (
    ActionExecutionRejection,
    RemoteAction,
    create_bot_utterance,
)
from rasa.core.channels import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.constants import ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, FollowupAction, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException

from bot.conversation.turn import TURN
from bot.rasa.guide_tracker import GuideTracker
from bot.rasa.place_of_error import place_of
from bot.rasa.told import user_messages

Body = dict[str, Any]
# How long an action server may hold up the next message of the person, which may be an emergency.
ANSWER_SECONDS = 5
OWN_MISTAKE = "utter_own_mistake"
# They say nothing themselves, after an answer that must stand alone.
SILENT = frozenset({"action_record_safety_events"})
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
        """Run the action; where it fails, say so in one sentence and listen."""
        try:
            events: list[Event] = await super().run(output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except Exception as error:  # noqa: BLE001 - whatever broke, the talk goes on
            log.error("%s failed: %s", self.name(), place_of(error.__cause__ or error))
            if self.name() in SILENT:
                return []
            said = await nlg.generate(OWN_MISTAKE, tracker, output_channel.name())
            return [create_bot_utterance(said or {}), FollowupAction(ACTION_LISTEN_NAME)]
        return events

    def _action_call_format(self, tracker: DialogueStateTracker, domain: Domain) -> Body:
        state: Body = tracker.current_state()
        messages = user_messages(tracker)
        state["events"] = _history(tracker, messages)
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


def _history(tracker: DialogueStateTracker, messages: Sequence[UserUttered]) -> list[Body]:
    """What the actions need of it: where the newest was written, what answered the one before."""
    told: list[Body] = []
    if len(messages) > 1:
        newest, before = messages[-1], messages[-2]
        back = takewhile(lambda event: event is not before, reversed(tracker.events))
        since = list(back)[::-1]
        since = since[: next(at for at, event in enumerate(since) if event is newest)]
        told = [
            {"event": "action", "name": event.action_name}
            for event in since
            if isinstance(event, ActionExecuted)
        ]
    newest_only = [{"event": "user", "input_channel": one.input_channel} for one in messages[-1:]]
    return [*told, *newest_only]


class GuideForm(forms.FormAction):  # type: ignore[misc]
    """A form that validates on a copy of the tracker; Rasa's makes one from all its events."""

    def _temporary_tracker(
        self, current_tracker: DialogueStateTracker, additional_events: list[Event], domain: Domain
    ) -> DialogueStateTracker:
        tracker = GuideTracker.snapshot(current_tracker)
        asked = SlotSet(REQUESTED_SLOT, self.get_slot_to_fill(current_tracker))
        for event in (asked, ActionExecuted(self.name()), *additional_events):
            tracker.update(event)
        return tracker


def use_custom_actions() -> None:
    """Let Rasa call every custom action through `CustomAction`."""
    action.RemoteAction = CustomAction  # a step of its own
    action.DEFAULT_REQUEST_TIMEOUT = ANSWER_SECONDS
    forms.RemoteAction = CustomAction  # the validation of a form
    forms.FormAction = GuideForm

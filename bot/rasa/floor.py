"""The floor under every turn: somebody is answered, and the engine listens, whatever broke."""

from __future__ import annotations

import logging

from rasa.core.channels import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa.custom_action import OWN_MISTAKE

log = logging.getLogger(__name__)


async def end_turn(
    tracker: DialogueStateTracker, channel: OutputChannel, nlg: NaturalLanguageGenerator
) -> None:
    """Say the sentence of own mistake where nothing was said, and let the engine listen."""
    said, listening = _how_it_ended(tracker)
    if not said:
        log.error("A turn ended without an answer")
        message = await nlg.generate(OWN_MISTAKE, tracker, channel.name()) or {}
        await channel.send_response(tracker.sender_id, message)
        tracker.update(BotUttered(text=message.get("text")))
    if not listening:
        log.error("A turn ended without listening")
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME))


def _how_it_ended(tracker: DialogueStateTracker) -> tuple[bool, bool]:
    """Return whether anything was said since the newest message, and whether listening is last."""
    said, last = False, None
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            break
        if isinstance(event, BotUttered):
            said = True
        elif isinstance(event, ActionExecuted) and last is None:
            last = event.action_name
    return said, last == ACTION_LISTEN_NAME

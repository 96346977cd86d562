"""Rasa's way out to the page: every message is delivered the moment the bot utters it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.channels.message.guide_message import (
    ends_printable,
    ends_session,
    guide_entry,
    is_shown,
)
from bot.channels.web.card_movement import with_movement
from bot.channels.web.page_conversation import PageConversation


class WebOutput(OutputChannel):  # type: ignore[misc]
    """Adds the messages of one turn to a conversation's log.

    A Rasa response with text, buttons and custom JSON stays one entry: the page lays it out.
    ``shown`` counts the entries a person can see, ``ends`` says that the bot ended the session,
    ``printable`` that papers of it may be made until the page is left.
    """

    def __init__(self, conversation: PageConversation) -> None:
        """Write into ``conversation``."""
        self._conversation = conversation
        self.shown = 0
        self.ends = False
        self.printable = False

    @classmethod
    def name(cls) -> str:
        """The channel's name, as the tracker stores it."""
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Deliver one response as one entry."""
        buttons = message.get("buttons") or message.get("quick_replies")
        self._deliver({**message, "buttons": buttons})

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Deliver plain text, paragraphs kept together."""
        self._deliver({"text": text})

    async def send_text_with_buttons(
        self, recipient_id: str, text: str, buttons: list[dict[str, Any]], **kwargs: Any
    ) -> None:
        """Deliver text with its buttons."""
        self._deliver({"text": text, "buttons": buttons})

    async def send_custom_json(
        self, recipient_id: str, json_message: Mapping[str, Any], **kwargs: Any
    ) -> None:
        """Deliver custom JSON (docs/channels.md says what the page understands)."""
        self._deliver({"custom": json_message})

    def _deliver(self, message: Mapping[str, Any]) -> None:
        entry = guide_entry(message)
        if "card" in entry:
            entry["card"] = with_movement(entry["card"])
        self.ends = self.ends or ends_session(message)
        self.printable = self.printable or ends_printable(message)
        if is_shown(entry):
            self.shown += 1
        elif not entry.get("release_emergency"):
            return
        self._conversation.add(entry)

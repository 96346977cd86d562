"""Rasa's way out to a surface that draws whole messages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.channels.message.guide_message import GuideMessage, read_message
from bot.channels.shared.channel_errors import log_failure

Deliver = Callable[[GuideMessage], Awaitable[None]]


class SurfaceOutput(OutputChannel):  # type: ignore[misc]
    """Hands each response to `deliver` the moment the bot utters it.

    `shown` holds what was handed over, `failed` how many of them could not be delivered, `ends`
    says that the bot ended the session. A failing platform never breaks the dialogue.
    """

    def __init__(self, surface: str, deliver: Deliver) -> None:
        """`surface` is the name that the log tells."""
        self._surface = surface
        self._deliver_message = deliver
        self.shown: list[GuideMessage] = []
        self.failed = 0
        self.ends = False

    @classmethod
    def name(cls) -> str:
        """The name of the class of channels; the input channel gives its own."""
        return "surface"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Deliver one response as one message."""
        buttons = message.get("buttons") or message.get("quick_replies")
        await self._deliver({**message, "buttons": buttons})

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Deliver plain text."""
        await self._deliver({"text": text})

    async def _deliver(self, response: Mapping[str, Any]) -> None:
        message = read_message(response)
        self.ends = self.ends or message.ends_session
        if not message.is_shown:
            return
        self.shown.append(message)
        try:
            await self._deliver_message(message)
        except Exception as error:  # noqa: BLE001  (the dialogue goes on; its state is right)
            self.failed += 1
            log_failure(f"A message to {self._surface} was not delivered", error)

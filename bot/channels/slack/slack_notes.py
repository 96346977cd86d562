"""Reminders into a direct message in Slack."""

from __future__ import annotations

from slack_sdk.errors import SlackApiError

from bot.channels.shared.chats import ChatGoneError, Chats
from bot.channels.shared.notes import note_message
from bot.channels.slack.slack_surface import GONE, SlackSurface
from bot.reminders.sending import Delivery


class SlackNotes:
    """A sender is the id of a member."""

    def __init__(self, surface: SlackSurface, chats: Chats) -> None:
        """`chats` remember what the buttons under a note mean."""
        self._surface = surface
        self._chats = chats

    async def send(self, sender: str, text: str) -> Delivery:
        """Send one note; somebody who has left the workspace gets none."""
        try:
            channel = await self._surface.direct_channel(sender)
            await self._surface.show_or_fail(self._chats.get(sender, channel), note_message(text))
        except ChatGoneError:
            self._chats.end(sender)
            return Delivery.BLOCKED
        except SlackApiError as error:
            if error.response["error"] in GONE:
                return Delivery.BLOCKED
            raise
        return Delivery.SENT

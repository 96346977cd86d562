"""Puts the guide's messages into a direct message in Slack."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.message.card_layout import choices_of, pieces_of, ticks_of
from bot.channels.message.guide_message import NO_FILE, AttachedFile, Choice, GuideMessage
from bot.channels.shared.chat_clock import clock_choices
from bot.channels.shared.chats import MAX_CHATS, Chat, ChatGoneError
from bot.channels.shared.rate_limit import TokenBucket
from bot.channels.slack.buttons import choice_blocks, taken_blocks
from bot.channels.slack.picture_uploads import SlackPictures, why_of
from bot.channels.slack.slack_renderer import (
    Block,
    fallback_text,
    in_messages,
    section,
    slack_blocks,
)

logger = logging.getLogger(__name__)

ONE_CHAT = (8, 1.0)  # Slack: one message a second in a channel, short bursts allowed
GONE = {"channel_not_found", "is_archived", "account_inactive", "user_disabled", "cannot_dm_bot"}


class SlackSurface:
    """Draws, sends, and remembers what was offered."""

    def __init__(
        self, client: AsyncWebClient, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """`client` waits and tries again by itself where Slack asks for it."""
        self._client = client
        self._pictures = SlackPictures(client)
        self._sleep = sleep
        self._buckets: dict[str, TokenBucket] = {}
        self._direct: dict[str, str] = {}

    async def show(self, chat: Chat, message: GuideMessage) -> None:
        """Send a message; to somebody who has left nothing is said."""
        with suppress(ChatGoneError):
            await self.show_or_fail(chat, message)

    async def show_or_fail(self, chat: Chat, message: GuideMessage) -> None:
        """Send a message, in several where it is too long for one; the choices under the last.

        Raises `ChatGoneError` for a direct message that is no more.
        """
        files = {
            piece.picture: await self._pictures.file_of(piece.picture, piece.text)
            for piece in pieces_of(message)
            if piece.kind == "picture"
        }
        choices = (*clock_choices(message), *choices_of(message))
        ticks = ticks_of(message)
        buttons: list[Block] = []
        if choices or ticks:
            offer = chat.offers.add(choices, ticks, stays=message.is_emergency)
            buttons = choice_blocks(chat.offers, offer)
        text = fallback_text(message)
        parts = in_messages(slack_blocks(message, files.get))
        try:
            for number, blocks in enumerate(parts, start=1):
                await self._post(chat, text, [*blocks, *(buttons if number == len(parts) else [])])
        except SlackApiError as error:
            if error.response["error"] != "invalid_blocks":
                raise
            # Better without pictures than not at all: the words may be an emergency's.
            logger.error("Slack refused blocks: %s", error.response.get("errors"))
            self._pictures.forget()
            for blocks in in_messages(slack_blocks(message, lambda _: None)):
                await self._post(chat, text, blocks)
            if buttons:
                await self._post(chat, text, buttons)
        for file in message.files:
            await self._send_file(chat, file)

    async def _send_file(self, chat: Chat, file: AttachedFile) -> None:
        try:
            await self._client.files_upload_v2(
                channel=chat.address, content=file.content, filename=file.name, title=file.name
            )
        except SlackClientError as error:
            logger.error("Slack did not take a file: %s", why_of(error))
            await self._post(chat, NO_FILE, [section(NO_FILE)])

    async def _post(self, chat: Chat, text: str, blocks: list[Block]) -> None:
        while len(self._buckets) > MAX_CHATS:
            del self._buckets[next(iter(self._buckets))]
        bucket = self._buckets.setdefault(chat.address, TokenBucket(*ONE_CHAT))
        while wait := bucket.take():
            await self._sleep(wait)
        try:
            await self._client.chat_postMessage(
                channel=chat.address, text=text, blocks=blocks, unfurl_links=False
            )
        except SlackApiError as error:
            if error.response["error"] in GONE:
                raise ChatGoneError(error.response["error"]) from error
            raise

    async def mark_taken(self, chat: Chat, message: Mapping[str, Any], taken: Choice) -> None:
        """Put what was taken in the place of the buttons; a message that is gone stays gone."""
        blocks = taken_blocks(list(message.get("blocks") or ()), taken)
        with suppress(SlackClientError):
            await self._client.chat_update(
                channel=chat.address,
                ts=str(message.get("ts")),
                text=str(message.get("text") or "…"),
                blocks=blocks,
            )

    async def whisper(self, channel: str, user: str, text: str) -> None:
        """Say something in a channel that only one person sees."""
        with suppress(SlackClientError):
            await self._client.chat_postEphemeral(
                channel=channel, user=user, text=text, blocks=[section(text)]
            )

    async def direct_channel(self, user: str) -> str:
        """The channel of the direct message with a person."""
        if user not in self._direct:
            while len(self._direct) > MAX_CHATS:
                del self._direct[next(iter(self._direct))]
            answer = await self._client.conversations_open(users=user)
            self._direct[user] = str(answer["channel"]["id"])
        return self._direct[user]

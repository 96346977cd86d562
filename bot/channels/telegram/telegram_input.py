"""The Telegram channel: by long polling, or by webhook.

On when `PLUMBLINE_TELEGRAM_TOKEN` is set or credentials.yml names
``bot.channels.telegram.TelegramInput:`` with the options of
``bot.channels.telegram.telegram_settings.TelegramSettings``.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError
from aiogram.methods import DeleteWebhook, GetMe, SetMyCommands, SetWebhook
from aiogram.types import BotCommand, Update
from pydantic import ValidationError
from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.shared.background import Background
from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.chat_commands import ChatCommands
from bot.channels.shared.chat_turns import ChatTurns
from bot.channels.shared.chats import Chats
from bot.channels.shared.surface_links import Links, all_links
from bot.channels.telegram.bot import make_bot
from bot.channels.telegram.calls import TelegramCalls
from bot.channels.telegram.polling import UNREADABLE, WANTED, TelegramPolling
from bot.channels.telegram.telegram_notes import TelegramNotes
from bot.channels.telegram.telegram_settings import (
    PATH,
    TelegramSettings,
    read_telegram_settings,
    telegram_token,
    webhook_secret,
)
from bot.channels.telegram.telegram_surface import TelegramSurface
from bot.channels.telegram.updates import CHANNEL, TelegramUpdates
from bot.knowledge.conversation.command_words import load_chat_commands

logger = logging.getLogger(__name__)
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105  (the name of a header)


class TelegramInput(InputChannel):  # type: ignore[misc]
    """Rasa input channel ``telegram``."""

    def __init__(
        self, token: str, settings: TelegramSettings | None = None, links: Links | None = None
    ) -> None:
        """`links` say which conversation a chat takes part in."""
        self.settings = settings or TelegramSettings()
        self._token = token
        self._links = links or all_links()
        self._background = Background()

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and records."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: Mapping[str, Any] | None) -> TelegramInput:
        """Build the channel; ChannelSettingsError names what is wrong or missing."""
        return cls(telegram_token(), read_telegram_settings(credentials))

    def url_prefix(self) -> str:
        """Absolute, so outside Rasa's /webhooks/."""
        return PATH

    def notes(self) -> TelegramNotes:
        """Who sends reminders; to be asked for once the server has started."""
        return TelegramNotes(self._surface, self._chats)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The webhook's route and what starts and stops with the server."""
        chats = Chats()
        memory = BotMemory(lambda: getattr(self._app.ctx, "agent", None))
        turns = ChatTurns(
            CHANNEL, on_new_message, chats, self._links, memory, self.settings.turn_seconds
        )
        self._chats, self._turns = chats, turns
        telegram = Blueprint("plumbline_telegram")
        if self.settings.mode == "webhook":
            secret = webhook_secret(self._token)

            async def webhook(request: Request) -> HTTPResponse:
                return self._receive_webhook(request, secret)

            telegram.add_route(webhook, "/", methods=["POST"], strict_slashes=False)

        async def start(app: Sanic) -> None:
            self._start(app)

        async def stop(app: Sanic) -> None:
            await self._stop()

        telegram.listener("after_server_start")(start)
        telegram.listener("before_server_stop")(stop)
        return telegram

    def _start(self, app: Sanic) -> None:
        self._app = app
        self._bot = make_bot(self._token, self.settings.api)
        self._calls = TelegramCalls(self._bot)
        self._surface = surface = TelegramSurface(self._bot, self._calls)
        self._updates = TelegramUpdates(
            surface, self._turns, self._chats, ChatCommands(CHANNEL, self._turns, self._links)
        )
        self._running = asyncio.create_task(self._run())

    async def _stop(self) -> None:
        self._running.cancel()
        with suppress(asyncio.CancelledError):
            await self._running
        self._chats.stop_clocks()
        await self._background.finish()
        await self._bot.session.close()

    async def _run(self) -> None:
        try:
            me = await self._calls.call(GetMe())
            self._updates.username = me.username or ""
            await self._calls.call(SetMyCommands(commands=_menu()))
            await self._calls.call(self._webhook())
        except TelegramUnauthorizedError:
            logger.error("Telegram refuses the bot's token; the channel is off.")
            return
        except TelegramAPIError as error:
            logger.error("Telegram could not be set up: %s", error.message)
        if self.settings.mode == "polling":
            polling = TelegramPolling(self._bot, self._receive, self.settings.poll_seconds)
            await polling.run()

    def _webhook(self) -> DeleteWebhook | SetWebhook:
        if self.settings.mode == "polling":
            return DeleteWebhook()
        return SetWebhook(
            url=f"{self.settings.public_url}{PATH}",
            secret_token=webhook_secret(self._token),
            allowed_updates=WANTED,
        )

    def _receive(self, update: Update) -> None:
        self._background.start(self._updates.handle(update))

    def _receive_webhook(self, request: Request, secret: str) -> HTTPResponse:
        """Answer at once: Telegram sends again what is not answered soon."""
        told = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(told.encode(), secret.encode()):
            return json({"ok": False}, status=403)
        try:
            self._receive(Update.model_validate_json(request.body))
        except ValidationError:  # whatever cannot be read will not be better next time
            logger.warning(UNREADABLE)
        return json({"ok": True})


def _menu() -> list[BotCommand]:
    commands = load_chat_commands().items()
    return [BotCommand(command=name, description=command.does) for name, command in commands]

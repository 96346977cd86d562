"""The Slack channel: by Socket Mode, or by webhook; in direct messages only.

On when `PLUMBLINE_SLACK_BOT_TOKEN` is set or credentials.yml names
``bot.channels.slack.SlackInput:`` with the options of
``bot.channels.slack.slack_settings.SlackSettings``.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.shared.background import Background
from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.chat_commands import ChatCommands
from bot.channels.shared.chat_turns import ChatTurns
from bot.channels.shared.chats import Chats
from bot.channels.shared.surface_links import Links, all_links
from bot.channels.slack.events import CHANNEL, SlackEvents
from bot.channels.slack.slack_notes import SlackNotes
from bot.channels.slack.slack_settings import (
    PATH,
    SlackSecrets,
    SlackSettings,
    read_slack_settings,
    slack_secrets,
)
from bot.channels.slack.slack_surface import SlackSurface
from bot.channels.slack.socket_mode import SlackSocket
from bot.channels.slack.webhook import SlackWebhook

logger = logging.getLogger(__name__)


class SlackInput(InputChannel):  # type: ignore[misc]
    """Rasa input channel ``slack``."""

    def __init__(
        self,
        secrets: SlackSecrets,
        settings: SlackSettings | None = None,
        links: Links | None = None,
    ) -> None:
        """`links` say which conversation a direct message takes part in."""
        self.settings = settings or SlackSettings()
        self._secrets = secrets
        self._links = links or all_links()
        self._background = Background()
        self._events: SlackEvents | None = None

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and records."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: Mapping[str, Any] | None) -> SlackInput:
        """Build the channel; ChannelSettingsError names what is wrong or missing."""
        settings = read_slack_settings(credentials)
        return cls(slack_secrets(settings.mode), settings)

    def url_prefix(self) -> str:
        """Absolute, so outside Rasa's /webhooks/."""
        return PATH

    def notes(self) -> SlackNotes:
        """Who sends reminders; to be asked for once the server has started."""
        return SlackNotes(self._surface, self._chats)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The webhook's route and what starts and stops with the server."""
        self._chats = Chats()
        memory = BotMemory(lambda: getattr(self._app.ctx, "agent", None))
        self._turns = ChatTurns(
            CHANNEL,
            on_new_message,
            self._chats,
            self._links,
            memory,
            self.settings.turn_seconds,
        )
        slack = Blueprint("plumbline_slack")
        if self.settings.mode == "webhook":
            webhook = SlackWebhook(self._secrets.signing_secret, self._receive)

            async def receive(request: Request) -> HTTPResponse:
                return await webhook.request(request)

            slack.add_route(receive, "/", methods=["POST"], strict_slashes=False)

        async def start(app: Sanic) -> None:
            self._start(app)

        async def stop(app: Sanic) -> None:
            await self._stop()

        slack.listener("after_server_start")(start)
        slack.listener("before_server_stop")(stop)
        return slack

    def _start(self, app: Sanic) -> None:
        self._app = app
        self._client = AsyncWebClient(
            token=self._secrets.bot_token,
            base_url=self.settings.api,
            retry_handlers=[
                AsyncRateLimitErrorRetryHandler(max_retry_count=5),
                AsyncConnectionErrorRetryHandler(max_retry_count=4),
                AsyncServerErrorRetryHandler(max_retry_count=4),
            ],
        )
        self._surface = surface = SlackSurface(self._client)
        self._events = SlackEvents(
            surface, self._turns, self._chats, ChatCommands(CHANNEL, self._turns, self._links)
        )
        self._socket = SlackSocket(self._secrets.app_token, self._client, self._receive)
        self._running = asyncio.get_running_loop().create_task(self._run())

    async def _stop(self) -> None:
        self._running.cancel()
        with suppress(asyncio.CancelledError):
            await self._running
        await self._socket.close()
        self._chats.stop_clocks()
        await self._background.finish()

    async def _run(self) -> None:
        try:
            await self._client.auth_test()
        except SlackApiError as error:
            logger.error("Slack refuses the bot's token (%s).", error.response["error"])
            return
        except (SlackClientError, OSError) as error:
            logger.error("Slack is out of reach: %s", type(error).__name__)
        if self.settings.mode == "socket":
            await self._socket.open()

    async def _receive(self, kind: str, payload: Mapping[str, Any]) -> None:
        assert self._events is not None, "nothing arrives before the start"  # noqa: S101
        handlers = {
            "events_api": self._events.event,
            "interactive": self._events.interaction,
            "slash_commands": self._events.command,
        }
        if handle := handlers.get(kind):
            self._background.start(handle(payload))

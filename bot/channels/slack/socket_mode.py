"""Socket Mode: a connection to Slack that this side opens; no public address is needed."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

logger = logging.getLogger(__name__)

Receive = Callable[[str, Mapping[str, Any]], Awaitable[None]]


class SlackSocket:
    """Listens, says at once that something has arrived, and hands it on."""

    def __init__(self, app_token: str, client: AsyncWebClient, receive: Receive) -> None:
        """`receive` gets the type of the envelope and its payload; it must not wait for a turn."""
        self._app_token = app_token
        self._client = client
        self._receive = receive
        self._socket: Any = None  # the library gives its methods no types

    async def open(self) -> None:
        """Connect, and again whenever the connection breaks; a refused token is only logged."""
        try:
            await self._client.apps_connections_open(app_token=self._app_token)
        except SlackApiError as error:
            logger.error("Slack refuses the app's token (%s).", error.response["error"])
            return
        self._socket = SocketModeClient(
            app_token=self._app_token, web_client=self._client, logger=logger
        )
        self._socket.socket_mode_request_listeners.append(self._arrived)
        await self._socket.connect()

    async def close(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            await self._socket.close()

    async def _arrived(self, socket: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        # Slack sends again what is not acknowledged within three seconds.
        await socket.send_socket_mode_response(SocketModeResponse(request.envelope_id))
        await self._receive(request.type, request.payload)

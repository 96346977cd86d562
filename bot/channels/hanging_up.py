"""How a server that stops lets go of who is connected to it.

asyncio ends a server when its last connection has gone, and a browser keeps its own for minutes:
without this a page that is open would hold a stopped server for as long, and be answered by it.
"""

from __future__ import annotations

import asyncio
from typing import Final

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty
from sanic.server import HttpProtocol

from bot.channels.shared.background import STOP_SECONDS

LOOK_SECONDS: Final = 0.05
STOPPING: Final = 503
WATCHED: Final = ("/health", "/ready")  # asked by whoever watches over the server, to its end


class HeldConnection(HttpProtocol):  # type: ignore[misc]
    """A connection that the application can reach, to close it."""

    __slots__ = ()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Tell the application of all that are open."""
        super().connection_made(transport)
        self.app.ctx.connections = self.connections


async def refuse_when_stopping(request: Request) -> HTTPResponse | None:
    """Take nothing new while answers under way are given: who asks comes back to the next server.

    A page keeps its words meanwhile, Telegram and Slack send theirs again.
    """
    if not request.app.ctx.stopping or request.path in WATCHED:
        return None
    return empty(STOPPING, {"retry-after": "2", "connection": "close"})


async def hang_up(app: Sanic) -> None:
    """Close each connection when it has had its answer, all of them after STOP_SECONDS."""
    until = asyncio.get_running_loop().time() + STOP_SECONDS
    while _still_open(app) and asyncio.get_running_loop().time() < until:
        await asyncio.sleep(LOOK_SECONDS)
    for connection in list(app.ctx.connections):
        connection.abort()


def _still_open(app: Sanic) -> bool:
    """Close those that wait for nothing; whether others are left."""
    for connection in list(app.ctx.connections):
        connection.close_if_idle()
    return bool(app.ctx.connections)

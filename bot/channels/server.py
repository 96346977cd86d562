"""The web server: every channel that is on, and two addresses for whoever watches over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.core.channels.channel import InputChannel, register
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.hanging_up import HeldConnection, hang_up, refuse_when_stopping
from bot.channels.shared.background import STOP_SECONDS


def make_app(channels: Sequence[InputChannel], agent: Any) -> Sanic:
    """Return the Sanic application, whose channels give what people write to the agent.

    `GET /health` answers as long as the process does; `GET /ready` answers 200 until the server
    begins to stop, then 503. A stop gives the answers that are under way, takes nothing new, and
    closes every connection.
    """
    app: Sanic = Sanic("plumbline", configure_logging=False)
    app.config.update(
        ACCESS_LOG=False,
        MOTD=False,
        FALLBACK_ERROR_FORMAT="text",
        GRACEFUL_SHUTDOWN_TIMEOUT=STOP_SECONDS,
    )
    app.ctx.agent = agent
    app.ctx.stopping = False
    app.ctx.connections = set()
    app.register_middleware(refuse_when_stopping, "request")
    # Of those that are told of a stop the last comes first: this one when the channels have ended.
    app.register_listener(hang_up, "before_server_stop")
    register(list(channels), app, route="/")
    app.add_route(health, "/health")
    app.add_route(ready, "/ready")

    @app.before_server_stop  # type: ignore[untyped-decorator]
    async def stop(app: Sanic) -> None:
        app.ctx.stopping = True

    return app


def run(app: Sanic, host: str, port: int) -> None:
    """Serve until the process is told to stop."""
    app.run(host=host, port=port, protocol=HeldConnection, single_process=True)


async def health(request: Request) -> HTTPResponse:
    """Say that the process runs."""
    return json({"ok": True})


async def ready(request: Request) -> HTTPResponse:
    """Say whether messages are answered."""
    answers = request.app.ctx.agent.is_ready() and not request.app.ctx.stopping
    return json({"ok": answers}, status=200 if answers else 503)

"""Any channel on a real Sanic server in a thread of its own, with a bot that a test scripts."""

from __future__ import annotations

import asyncio
import itertools
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rasa.core.channels.channel import InputChannel, register
from sanic import Sanic

_numbers = itertools.count()


@contextmanager
def serve_channels(*channels: InputChannel, agent: Any) -> Iterator[str]:
    """Serve until the block ends; gives the address."""
    # Sanic rewrites its own methods at the first start; only in test mode does it find them again.
    Sanic.test_mode = True
    app = Sanic(f"serving_{next(_numbers)}", configure_logging=False)
    app.ctx.agent = agent
    register(list(channels), app, route="/webhooks/")
    logging.getLogger("sanic.error").setLevel(logging.CRITICAL)
    with running(app) as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def running(app: Sanic, port: int = 0) -> Iterator[int]:
    """Run an application in a thread until the block ends; gives the port, a free one for 0."""
    ready = threading.Event()
    state: dict[str, Any] = {}

    async def run() -> None:
        listening = socket.create_server(("127.0.0.1", port))
        state["port"] = listening.getsockname()[1]
        server = await app.create_server(sock=listening, access_log=False)
        await server.startup()
        await server.before_start()
        await server.start_serving()
        await server.after_start()
        state["loop"], state["stop"] = asyncio.get_running_loop(), asyncio.Event()
        ready.set()
        await state["stop"].wait()
        await server.before_stop()
        # What was taken just now becomes a connection first: a closed server drops it half made.
        state["loop"].remove_reader(listening)
        await turn_over()
        server.close()
        for connection in list(server.connections):
            connection.abort() if hasattr(connection, "abort") else connection.close()
        await turn_over()
        await server.after_stop()

    thread = threading.Thread(target=lambda: asyncio.run(run()), daemon=True)
    thread.start()
    assert ready.wait(30), "the server did not start"
    try:
        yield state["port"]
    finally:
        state["loop"].call_soon_threadsafe(state["stop"].set)
        thread.join(15)
        assert not thread.is_alive(), "the server did not stop"


async def turn_over() -> None:
    """Let the loop do what is due: from taken to connected, from aborted to closed."""
    for _ in range(5):
        await asyncio.sleep(0)

"""A platform's HTTP protocol on a real server in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import web

from tests.channels.serving import turn_over

LARGEST = 10_000_000  # bytes of an upload


class PlatformCalls:
    """What a platform was told: the methods called, in order, with what they were given."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def of(self, method: str) -> list[dict[str, Any]]:
        return [told for name, told in self.calls if name == method]

    def wait(self, done: Callable[[], bool], seconds: float = 10.0) -> None:
        until = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < until, [name for name, _ in self.calls]
            time.sleep(0.01)


@contextmanager
def running_platform(app: web.Application) -> Iterator[str]:
    """Run the application until the block ends; gives the address.

    What must happen in its loop at the start and at the end stands in the application's own
    `on_startup` and `on_shutdown`.
    """
    ready = threading.Event()
    state: dict[str, Any] = {}

    async def run() -> None:
        state["loop"], state["stop"] = asyncio.get_running_loop(), asyncio.Event()
        runner = web.AppRunner(app, handle_signals=False, shutdown_timeout=0.1)
        await runner.setup()
        listening = socket.create_server(("127.0.0.1", 0))
        await web.SockSite(runner, listening).start()
        state["url"] = f"http://127.0.0.1:{runner.addresses[0][1]}"
        ready.set()
        await state["stop"].wait()
        # What was taken just now becomes a connection first: a closed server drops it half made.
        state["loop"].remove_reader(listening)
        await turn_over()
        await runner.cleanup()
        await turn_over()

    thread = threading.Thread(target=lambda: asyncio.run(run()), daemon=True)
    thread.start()
    assert ready.wait(30), "the platform did not start"
    try:
        yield state["url"]
    finally:
        state["loop"].call_soon_threadsafe(state["stop"].set)
        thread.join(15)
        assert not thread.is_alive(), "the platform did not stop"

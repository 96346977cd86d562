"""How long to wait for a PostgreSQL server: each wait has a limit of its own.

A server that accepts and does not answer would hold a thread for ever; libpq has no limit for that.
psycopg2 lets us do the waiting, so every wait ends after `ANSWER_SECONDS`.
"""

from __future__ import annotations

import selectors
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

ANSWER_SECONDS = 0.7  # short against a turn, which goes on without the records
NO_ANSWER = "no answer within"
_limit: ContextVar[float] = ContextVar("limit", default=ANSWER_SECONDS)


def limit_waits() -> None:
    """Let psycopg2 wait through `_wait`, in the whole process; it is loaded now."""
    import psycopg2.extensions

    psycopg2.extensions.set_wait_callback(_wait)


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Wait longer for each answer inside the block: a migration, a purge."""
    token = _limit.set(seconds)
    try:
        yield
    finally:
        _limit.reset(token)


def _wait(connection: Any) -> None:
    """Wait until the server has answered. Raises `psycopg2.OperationalError` when it does not."""
    from psycopg2 import OperationalError
    from psycopg2.extensions import POLL_OK, POLL_READ

    limit = _limit.get()
    until = time.monotonic() + limit
    with selectors.DefaultSelector() as selector:
        while (state := connection.poll()) != POLL_OK:
            event = selectors.EVENT_READ if state == POLL_READ else selectors.EVENT_WRITE
            key = selector.register(connection.fileno(), event)
            ready = selector.select(max(0.0, until - time.monotonic()))
            selector.unregister(key.fileobj)
            if not ready:  # psycopg2 closes a connection whose waiting failed
                raise OperationalError(f"{NO_ANSWER} {limit:g} seconds")

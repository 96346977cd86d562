"""Make the engine for one database address."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool, StaticPool

from bot.records.server_waits import limit_waits

BUSY_SECONDS = 1  # how long to wait for another writer of a file; a reply must not wait longer
LOCK_SECONDS = 0.4  # the same on a server, which is given up after 0.7 seconds (server_waits.py)
WRITES = "plumbline_writes"  # execution option: the transaction is going to write

_IN_MEMORY = (None, "", ":memory:")
_SQLITE_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten in the file
)


def read_url(address: str) -> URL:
    """Return the address in parts. Raises `ArgumentError` for all but SQLite and PostgreSQL."""
    if address.startswith("postgres://"):  # what hosting services hand out
        address = address.replace("postgres://", "postgresql://", 1)
    url = make_url(address)
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise ArgumentError("not a SQLite or PostgreSQL address")
    return url


def make_engine(url: URL) -> Engine:
    """Return an engine that never writes a person's data to a log. Connects to nothing yet."""
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    limit_waits()
    engine: Engine = create_engine(
        url,
        future=True,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"options": f"-c lock_timeout={round(LOCK_SECONDS * 1000)}"},
    )
    return engine


def make_file(url: URL) -> None:
    """Make the directory and file of a SQLite database, for this user's eyes only."""
    if url.get_backend_name() == "sqlite" and _is_plain_path(url):
        path = Path(str(url.database))
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _is_plain_path(url: URL) -> bool:
    return url.database not in _IN_MEMORY and not str(url.database).startswith("file:")


def _sqlite_engine(url: URL) -> Engine:
    # Connections stay open: closing SQLite's last one moves its write-ahead file, which is slow.
    engine: Engine = create_engine(
        url,
        future=True,
        hide_parameters=True,
        poolclass=StaticPool if url.database in _IN_MEMORY else QueuePool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _configure_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _configure_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where sqlite3 guesses
    wait_for_writers(connection)
    for setting in _SQLITE_SETTINGS:
        connection.execute(setting)


def wait_for_writers(connection: Any, seconds: float | None = None) -> None:
    """Let a connection to a file wait so long where somebody else writes; None: as in a turn."""
    waits = BUSY_SECONDS if seconds is None else seconds
    connection.execute(f"PRAGMA busy_timeout = {round(waits * 1000)}")


def _begin_sqlite(connection: Any) -> None:
    # A writer takes the lock at once: a reader that turns writer half-way could not wait for it.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

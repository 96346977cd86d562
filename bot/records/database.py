"""Open the database when it is first needed, and hand out transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from sqlalchemy.engine import Engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from bot.records.engine import WRITES, make_engine, make_file, read_url
from bot.records.errors import RecordsUnavailable
from bot.records.failure import failures_explained
from bot.records.location import database_url
from bot.records.upgrade import bring_up_to_date


class Database:
    """One database. A failure is told as `RecordsUnavailable`; the next use tries again."""

    def __init__(self, url: str | None = None) -> None:
        self._address = url
        self._engine: Engine | None = None
        self._opening = Lock()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session to read with. Raises `RecordsUnavailable`."""
        engine = self._open()
        with failures_explained(_place(engine)), Session(engine, future=True) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are kept all together or not at all.

        Raises `RecordsUnavailable`.
        """
        engine = self._open()
        writer = engine.execution_options(**{WRITES: True})
        with (
            failures_explained(_place(engine)),
            Session(writer, future=True) as session,
            session.begin(),
        ):
            yield session

    def forget_deleted(self) -> None:
        """Take what was deleted out of SQLite's write-ahead file too. Raises `RecordsUnavailable`.

        PostgreSQL does this by itself (autovacuum).
        """
        engine = self._open()
        if engine.dialect.name == "sqlite":
            with failures_explained(_place(engine)):
                connection = engine.raw_connection()  # a checkpoint must not be in a transaction
                try:
                    connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)", ())
                finally:
                    connection.close()

    def close(self) -> None:
        """Give back the connections; the next use opens again."""
        with self._opening:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    def _open(self) -> Engine:
        with self._opening:
            if self._engine is None:
                self._engine = _opened(self._address or database_url())
            return self._engine


def _opened(address: str) -> Engine:
    try:
        url = read_url(address)
        engine = make_engine(url)
    except (ArgumentError, ImportError, ValueError) as error:
        raise RecordsUnavailable("the address is neither SQLite's nor PostgreSQL's") from error
    with failures_explained(_place(engine)):
        make_file(url)
        bring_up_to_date(engine)
    return engine


def _place(engine: Engine) -> str:
    if engine.dialect.name == "sqlite":
        return f"the database file {engine.url.database}"
    return f"the database {engine.url.render_as_string(hide_password=True)}"

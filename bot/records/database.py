"""Open the database when it is first needed, and hand out transactions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
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

REST_SECONDS = 3.0  # for which a server that took long to fail is not asked again
LONG_SECONDS = 0.5  # a failure that took so long


class Database:
    """One database. A failure is told as `RecordsUnavailable`; the next use tries again.

    A database server that does not answer is left alone for a moment, so that nobody waits for it
    twice in a turn.
    """

    def __init__(self, url: str | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """`url` is the installation's own unless given; `clock` gives seconds."""
        self._address = url
        self._engine: Engine | None = None
        self._opening = Lock()
        self._clock = clock
        self._rests_until = 0.0

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session to read with. Raises `RecordsUnavailable`."""
        with self._rested() as engine, Session(engine, future=True) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are kept all together or not at all.

        Raises `RecordsUnavailable`.
        """
        with (
            self._rested() as engine,
            Session(engine.execution_options(**{WRITES: True}), future=True) as session,
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

    def open(self) -> None:
        """Make the file and bring its tables up to date now. Raises `RecordsUnavailable`."""
        with self._rested():
            pass

    def close(self) -> None:
        """Give back the connections; the next use opens again."""
        with self._opening:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    @contextmanager
    def _rested(self) -> Iterator[Engine]:
        """Give the engine; a server that took long to fail is refused at once for a moment."""
        began = self._clock()
        if began < self._rests_until:
            raise RecordsUnavailable("the database did not answer a moment ago")
        try:
            engine = self._open()
            with failures_explained(_place(engine)):
                yield engine
        except RecordsUnavailable:
            is_server = self._engine is None or self._engine.dialect.name != "sqlite"
            if is_server and self._clock() - began >= LONG_SECONDS:
                self._rests_until = self._clock() + REST_SECONDS
            raise

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

"""Bring the tables to the shape this version needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import func, inspect, select, text
from sqlalchemy.engine import Connection, Engine

from bot.records.engine import WRITES, wait_for_writers
from bot.records.errors import RecordsUnavailable
from bot.records.migrations import HEAD
from bot.records.server_waits import patience

MIGRATION_SECONDS = 120.0  # a step of it may go through every row
_MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 7_586_254  # of PostgreSQL, any number of our own: one migration at a time


def bring_up_to_date(engine: Engine) -> None:
    """Run the migrations that are missing; a database that is up to date costs one query.

    Raises `RecordsUnavailable` when the tables were made by a newer version.
    """
    with engine.connect() as connection:
        if _revision(connection) == HEAD:
            return
    import alembic.command  # noqa: F401 - heavy: loaded before others have to wait for the tables

    writer = engine.execution_options(**{WRITES: True})
    with (
        patience(MIGRATION_SECONDS),
        writer.connect() as connection,
        _file_waited_for(connection),
        connection.begin(),
    ):
        if engine.dialect.name == "postgresql":
            _wait_for_others(connection)
        if _revision(connection) != HEAD:  # another process may have been first
            _migrate(connection)


@contextmanager
def _file_waited_for(connection: Connection) -> Iterator[None]:
    """Wait for a file that another process migrates for as long as that may take."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection  # a PRAGMA through the engine would begin a transaction
    wait_for_writers(driver.cursor(), MIGRATION_SECONDS)
    try:
        yield
    finally:
        wait_for_writers(driver.cursor())


def _wait_for_others(connection: Connection) -> None:
    """Wait for a migration that runs, for as long as one may take; a table is not waited for so."""
    usual = connection.execute(text("SHOW lock_timeout")).scalar_one()
    _wait_for_a_lock(connection, str(round(MIGRATION_SECONDS * 1000)))
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
    _wait_for_a_lock(connection, usual)


def _wait_for_a_lock(connection: Connection, limit: str) -> None:
    """Set how long this transaction waits for a lock: milliseconds, or as PostgreSQL says it."""
    connection.execute(select(func.set_config("lock_timeout", limit, True)))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _migrate(connection: Connection) -> None:
    from alembic import command  # heavy, and rarely needed
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise RecordsUnavailable("the records were made by a newer version") from error

"""Turn what a database says into one sentence a reader of the log can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from bot.records.errors import RecordsUnavailable
from bot.records.server_waits import NO_ANSWER

_REASONS = (  # what SQLite or PostgreSQL says, what it means
    (NO_ANSWER, "{place} does not answer"),
    ("is locked", "{place} is locked by another program"),
    ("disk is full", "the disk of {place} is full"),
    ("disk i/o error", "the disk of {place} cannot be read or written"),
    ("readonly", "{place} may only be read, not written"),
    ("unable to open", "{place} cannot be opened"),
    ("not a database", "{place} is not a database"),
    ("malformed", "{place} is damaged"),
    ("lock timeout", "{place} is locked by another program"),
    ("no space left", "the disk of {place} is full"),
    ("password authentication", "{place} does not accept the user or password"),
    ("does not exist", "{place} lacks a database, user or table that is needed"),
    ("could not connect", "{place} cannot be reached"),
    ("server running", "{place} cannot be reached"),
    ("connection to server", "{place} cannot be reached"),
    ("connection", "{place} closed the connection"),
)


@contextmanager
def failures_explained(place: str) -> Iterator[None]:
    """Raise `RecordsUnavailable` for every failure of the database named by `place`."""
    try:
        yield
    except ArgumentError as error:
        raise RecordsUnavailable(f"{place} is not an address of a database") from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise RecordsUnavailable(_reason(place, error)) from error
    except OSError as error:
        raise RecordsUnavailable(f"{place} cannot be used ({error.strerror})") from error


def _reason(place: str, error: Exception) -> str:
    said = str(getattr(error, "orig", None) or error).lower()
    for sign, reason in _REASONS:
        if sign in said:
            return reason.format(place=place)
    # The first line of a database's message may quote values, so only its kind is told.
    return f"{place} refused ({type(getattr(error, 'orig', None) or error).__name__})"

"""One person on several surfaces: codes that join them, and what they joined."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.records.database import Database
from bot.records.identity import secret_key
from bot.records.models import Link
from bot.records.scope import Clock, PersonScope
from bot.records.sealing import seal, unseal

Home = tuple[str, str]  # channel and sender under which a conversation is held
CODE_MINUTES = 10


def code_mark(code: str) -> str:
    """The 64 digits that stand for a code. Raises `RecordsUnavailable`."""
    named = b"link code\0" + code.encode()
    return hmac.new(secret_key(), named, hashlib.sha256).hexdigest()


class LinkRecords(PersonScope):
    """What belongs to this person's conversation; nothing is kept before consent."""

    def keep_code(self, mark: str, home: Home) -> None:
        """Keep a code for ten minutes; the codes before it are good no longer."""
        with self._keeping() as session:
            earlier = delete(Link).where(Link.person_id == self._id, Link.expires_at.is_not(None))
            session.execute(earlier.execution_options(synchronize_session=False))
            until = self._clock() + timedelta(minutes=CODE_MINUTES)
            link = Link(person_id=self._id, mark=mark, home=seal(home), expires_at=until)
            session.add(link)

    def keep_surface(self, mark: str, home: Home) -> None:
        """Keep that a surface, by its `person_id`, takes part in this person's conversation."""
        with self._keeping() as session:
            session.add(Link(person_id=self._id, mark=mark, home=seal(home)))


class LinkBook:
    """Looks links up, whoever they belong to."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def home_of(self, mark: str) -> Home | None:
        """Where a linked surface's conversation is held. Raises `RecordsUnavailable`."""
        with self._database.reading() as session:
            chosen = select(Link.home).where(Link.mark == mark, Link.expires_at.is_(None))
            newest = session.execute(chosen.order_by(Link.id.desc()).limit(1)).scalar()
            return _open(newest) if newest else None

    def take_code(self, mark: str) -> Home | None:
        """Where the conversation of a code is held, once. Raises `RecordsUnavailable`."""
        with self._database.writing() as session:
            row = session.execute(
                select(Link).where(Link.mark == mark, Link.expires_at.is_not(None))
            ).scalar()
            if row is None:
                return None
            home, until = row.home, row.expires_at
            session.delete(row)
            return _open(home) if _is_good(until, self._clock()) else None

    def part(self, mark: str) -> None:
        """Let a surface be on its own again. Raises `RecordsUnavailable`."""
        with self._database.writing() as session:
            links = delete(Link).where(Link.mark == mark, Link.expires_at.is_(None))
            session.execute(links.execution_options(synchronize_session=False))


def _is_good(until: datetime | None, now: datetime) -> bool:
    return until is not None and now < until


def _open(sealed: str) -> Home | None:
    """The home in a sealed text; None when another installation sealed it."""
    opened = unseal(sealed)
    if not isinstance(opened, list) or len(opened) != 2:
        return None
    return str(opened[0]), str(opened[1])

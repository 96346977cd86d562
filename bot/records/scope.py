"""One person's records: whose they are, and the gate that nothing passes before consent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import utc_now
from bot.records.database import Database
from bot.records.errors import ConsentMissing, HistoryNotAgreed
from bot.records.models import Consent, Episode, Person

Clock = Callable[[], datetime]
NO_HISTORY = "-no-history"  # ends the version of an agreement to answers without a history


def covers_history(version: str) -> bool:
    """Return whether an agreement to this version covers a history of the days."""
    return not version.endswith(NO_HISTORY)


class PersonScope:
    """What the topics of one person's records share."""

    def __init__(self, database: Database, person_id: str, clock: Clock = utc_now) -> None:
        self._database = database
        self._id = person_id
        self._clock = clock

    @property
    def id(self) -> str:
        """The id shown to the person: 64 hexadecimal digits."""
        return self._id

    @contextmanager
    def _keeping(self) -> Iterator[Session]:
        """Give a session to keep something in. Raises `ConsentMissing` before consent."""
        with self._database.writing() as session:
            if self._active_consent(session) is None:
                raise ConsentMissing
            person = session.get(Person, self._id)
            assert person is not None, "a consent row refers to its person"  # noqa: S101
            person.last_seen = self._clock()
            yield session

    @contextmanager
    def _keeping_history(self) -> Iterator[Session]:
        """Give a session to keep something of a day in.

        Raises `ConsentMissing` before consent, `HistoryNotAgreed` where it covers no history.
        """
        with self._keeping() as session:
            consent = self._active_consent(session)
            if consent is not None and not covers_history(consent.version):
                raise HistoryNotAgreed
            yield session

    @contextmanager
    def _remembering(self) -> Iterator[Session | None]:
        """Give a session to read with, or None: without consent nothing is remembered."""
        with self._database.reading() as session:
            yield session if self._active_consent(session) else None

    def _active_consent(self, session: Session) -> Consent | None:
        row: Consent | None = self._newest(session, Consent, Consent.withdrawn_at.is_(None))
        return row

    def _open_episode(self, session: Session) -> Episode:
        """Return the open episode, begun now when there is none."""
        episode: Episode | None = self._newest(session, Episode, Episode.closed_at.is_(None))
        if episode is None:
            now = self._clock()
            episode = Episode(person_id=self._id, facts={}, started_at=now, updated_at=now)
            session.add(episode)
            session.flush()
        return episode

    def _newest(self, session: Session, model: Any, *conditions: Any) -> Any:
        """Return the row of one table that was added last, or None."""
        chosen = select(model).where(model.person_id == self._id, *conditions)
        return session.execute(chosen.order_by(model.id.desc()).limit(1)).scalar_one_or_none()

    def _all(self, session: Session, model: Any, *conditions: Any) -> list[Any]:
        """Return the rows of one table in the order they were added."""
        chosen = select(model).where(model.person_id == self._id, *conditions)
        return list(session.execute(chosen.order_by(model.id)).scalars())

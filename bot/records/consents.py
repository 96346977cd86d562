"""Agreeing to be remembered, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update

from bot.records.models import Consent, Person
from bot.records.reminders import end_reminder
from bot.records.scope import PersonScope


@dataclass(frozen=True)
class GivenConsent:
    """The agreement that holds now."""

    given_at: datetime
    version: str  # of the text that was agreed to


@dataclass(frozen=True)
class Place:
    """Where a person is, for the numbers to call."""

    locale: str | None
    country: str | None


class ConsentRecords(PersonScope):
    """Consent, and what is known of the person beside their pain."""

    def consent(self) -> GivenConsent | None:
        """Return the agreement that holds, or None before consent and after it was withdrawn."""
        with self._database.reading() as session:
            row = self._active_consent(session)
            return GivenConsent(row.given_at, row.version) if row else None

    def give_consent(self, version: str) -> None:
        """Keep that the person agreed now to this version of the text; twice is once."""
        now = self._clock()
        with self._database.writing() as session:
            person = session.get(Person, self._id)
            if person is None:
                session.add(Person(id=self._id, created_at=now, last_seen=now))
                session.flush()
            else:
                person.last_seen = now
            active = self._active_consent(session)
            if active is None or active.version != version:
                session.add(Consent(person_id=self._id, version=version, given_at=now))

    def withdraw(self) -> None:
        """Keep nothing more and use nothing kept, from now on. What is there waits for `delete`."""
        with self._database.writing() as session:
            session.execute(
                update(Consent)
                .where(Consent.person_id == self._id, Consent.withdrawn_at.is_(None))
                .values(withdrawn_at=self._clock())
                .execution_options(synchronize_session=False)
            )
            end_reminder(session, self._id, "withdrawn")

    def save_place(self, locale: str | None = None, country: str | None = None) -> None:
        """Keep the locale and country code; None leaves what is kept as it is."""
        with self._keeping() as session:
            person = session.get(Person, self._id)
            if person is not None:
                person.locale = locale or person.locale
                person.country = country or person.country

    def place(self) -> Place:
        """Return the locale and country that are kept."""
        with self._remembering() as session:
            person = session.get(Person, self._id) if session else None
            return Place(person.locale, person.country) if person else Place(None, None)

"""Agreeing to be remembered, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, update

from bot.records.models import (
    Activity,
    ActivityScore,
    AdverseEvent,
    BadDayPlan,
    CheckIn,
    Consent,
    Flare,
    OwnQuestion,
    Person,
    ProgressionRow,
    RoutineRow,
    SessionLog,
)
from bot.records.reminder_queue import end_reminder
from bot.records.scope import NO_HISTORY, PersonScope, covers_history

# What a history consists of; rows before those they point at.
OF_DAYS: tuple[Any, ...] = (
    SessionLog,
    CheckIn,
    AdverseEvent,
    Flare,
    BadDayPlan,
    OwnQuestion,
    ProgressionRow,
    ActivityScore,
    Activity,
)


@dataclass(frozen=True)
class GivenConsent:
    """The agreement that holds now."""

    given_at: datetime
    version: str  # of the text that was agreed to
    history: bool = True  # whether it covers a history of the days


@dataclass(frozen=True)
class KnownPlace:
    """Where a person is, for the numbers to call."""

    locale: str | None
    country: str | None


class ConsentRecords(PersonScope):
    """Consent, and what is known of the person beside their pain."""

    def consent(self) -> GivenConsent | None:
        """Return the agreement that holds, or None before consent and after it was withdrawn."""
        with self._database.reading() as session:
            row = self._active_consent(session)
            if row is None:
                return None
            plain = row.version.removesuffix(NO_HISTORY)
            return GivenConsent(row.given_at, plain, covers_history(row.version))

    def give_consent(self, version: str, history: bool = True) -> None:
        """Keep that the person agreed now to this version of the text; twice is once.

        `history`: also to what each day brings being kept. An agreement without one takes the
        place of one with it from now on; `drop_history` deletes what is there.
        """
        now = self._clock()
        version = version if history else f"{version}{NO_HISTORY}"
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

    def drop_history(self, version: str) -> None:
        """Delete what the days brought, and keep from now on that no history is agreed to.

        What was told, the checks and the newest routine stay, and so does the reminder.
        """
        self.give_consent(version, history=False)
        with self._database.writing() as session:
            for model in OF_DAYS:
                chosen = delete(model).where(model.person_id == self._id)
                session.execute(chosen.execution_options(synchronize_session=False))
            for old in self._all(session, RoutineRow)[:-1]:
                session.delete(old)
        self._database.forget_deleted()

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

    def place(self) -> KnownPlace:
        """Return the locale and country that are kept."""
        with self._remembering() as session:
            person = session.get(Person, self._id) if session else None
            return KnownPlace(person.locale, person.country) if person else KnownPlace(None, None)

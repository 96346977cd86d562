"""Who is known, and what they have agreed to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped

from bot.records.kept import term
from bot.records.models.base import Base, column, moment, owner, row_number


class Person(Base):
    """One person on one channel, known by a keyed hash only."""

    __tablename__ = "person"

    id: Mapped[str] = column(String(64), primary_key=True, kept=term)
    created_at: Mapped[datetime] = moment()
    last_seen: Mapped[datetime] = moment(index=True)
    locale: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    country: Mapped[str | None] = column(String(80), kept=term, nullable=True)


class Consent(Base):
    """One agreement to keep records, with the version of the text agreed to."""

    __tablename__ = "consent"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    version: Mapped[str] = column(String(80), kept=term)
    given_at: Mapped[datetime] = moment()
    withdrawn_at: Mapped[datetime | None] = moment(nullable=True)

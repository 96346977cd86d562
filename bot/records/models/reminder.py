"""Reminders: when the next one is due, and on which days one was sent."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from bot.records.kept import count, sealed, term
from bot.records.models.base import Base, column, moment, owner, row_number


class Reminder(Base):
    """The reminder of one person. `next_at` is empty once it has stopped."""

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("person_id"),)

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    channel: Mapped[str] = column(String(80), kept=term)
    address: Mapped[str] = column(Text, kept=sealed)
    zone: Mapped[str] = column(String(80), kept=term)
    hour: Mapped[int] = column(Integer, kept=count)
    minute: Mapped[int] = column(Integer, kept=count)
    quiet_from: Mapped[int] = column(Integer, kept=count)
    quiet_to: Mapped[int] = column(Integer, kept=count)
    not_before: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    days_off: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    home_zone: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    home_from: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    next_at: Mapped[datetime | None] = moment(nullable=True, index=True)
    stopped: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    agreed_at: Mapped[datetime] = moment()
    heard_at: Mapped[datetime] = moment()


class ReminderSent(Base):
    """One local day of a person, written down before the reminder is sent: none is sent twice."""

    __tablename__ = "reminder_sent"
    __table_args__ = (UniqueConstraint("person_id", "local_date"),)

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    local_date: Mapped[str] = column(String(80), kept=term)
    due_at: Mapped[datetime] = moment()
    claimed_at: Mapped[datetime] = moment()
    outcome: Mapped[str] = column(String(80), kept=term)

"""What the safety screen showed and what became of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped

from bot.records.kept import term
from bot.records.models.base import Base, column, moment, row_number


class SafetyEvent(Base):
    """One sign of danger asked about, shown or cleared. Kept also before consent, without text.

    `person_id` is not a foreign key, because before consent there is no row for the person.
    """

    __tablename__ = "safety_event"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = column(String(64), index=True, kept=term)
    flag: Mapped[str] = column(String(80), kept=term)
    level: Mapped[str] = column(String(80), kept=term)
    event: Mapped[str] = column(String(80), kept=term)
    by: Mapped[str] = column(String(80), kept=term)
    rule: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    at: Mapped[datetime] = moment()

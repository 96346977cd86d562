"""Surfaces that take part in a person's conversation, and the codes that join them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped

from bot.records.kept import sealed, term
from bot.records.models.base import Base, column, moment, owner, row_number


class Link(Base):
    """A linked surface, or a code that is still good (then `expires_at` is set)."""

    __tablename__ = "link"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    mark: Mapped[str] = column(String(64), index=True, kept=term)
    home: Mapped[str] = column(String(600), kept=sealed)
    expires_at: Mapped[datetime | None] = moment(nullable=True)

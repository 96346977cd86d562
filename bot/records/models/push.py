"""Where a person's browser takes notes while the page is closed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped

from bot.records.kept import sealed, term
from bot.records.models.base import Base, column, moment, owner, row_number


class PushSubscription(Base):
    """One browser of a person; `address` has the push service's address and the keys for it."""

    __tablename__ = "push_subscription"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    mark: Mapped[str] = column(String(64), index=True, kept=term)
    address: Mapped[str] = column(Text, kept=sealed)
    made_at: Mapped[datetime] = moment()

"""Where a conversation was left, so that it can go on there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped

from bot.records.kept import sealed
from bot.records.models.base import Base, column, moment, owner, row_number


class Conversation(Base):
    """The answers and the open question of the conversation under way, sealed."""

    __tablename__ = "conversation"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    state: Mapped[str] = column(Text, kept=sealed)
    at: Mapped[datetime] = moment()

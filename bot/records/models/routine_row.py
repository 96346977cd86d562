"""What was suggested, what was done, and how it went."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped

from bot.records.kept import (
    content_list,
    count,
    exercises,
    line,
    rating,
    term,
    term_list,
    term_map,
    told_terms,
)
from bot.records.models.base import Base, column, moment, owner, row_number
from bot.records.models.episode import part_of_episode


class RoutineRow(Base):
    """One routine as it was suggested."""

    __tablename__ = "routine"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    episode_id: Mapped[int] = part_of_episode()
    name: Mapped[str] = column(String(600), kept=line)
    items: Mapped[list[dict[str, Any]]] = column(JSON, kept=exercises)
    minutes: Mapped[int] = column(Integer, kept=count)
    phase: Mapped[int] = column(Integer, kept=count)
    trace: Mapped[list[Any]] = column(JSON, kept=content_list)
    at: Mapped[datetime] = moment()


class SessionLog(Base):
    """One time a routine was done together; one row for each start."""

    __tablename__ = "session_log"
    __table_args__ = (UniqueConstraint("person_id", "started_at"),)

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    routine_id: Mapped[int | None] = column(
        Integer, ForeignKey("routine.id", ondelete="CASCADE"), index=True, nullable=True
    )
    started_at: Mapped[datetime] = moment()
    ended_at: Mapped[datetime | None] = moment(nullable=True)
    done: Mapped[list[str]] = column(JSON, kept=term_list)
    feedback: Mapped[dict[str, str]] = column(JSON, kept=term_map)
    nrs_before: Mapped[int | None] = column(Integer, kept=rating, nullable=True)
    nrs_after: Mapped[int | None] = column(Integer, kept=rating, nullable=True)
    rating: Mapped[int | None] = column(Integer, kept=rating, nullable=True)
    effort: Mapped[str | None] = column(String(80), kept=term, nullable=True)


class CheckIn(Base):
    """How the days since the last visit went."""

    __tablename__ = "check_in"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    change: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    nrs: Mapped[int | None] = column(Integer, kept=rating, nullable=True)
    nrs_worst: Mapped[int | None] = column(Integer, kept=rating, nullable=True)
    days_done: Mapped[int | None] = column(Integer, kept=count, nullable=True)
    due_day: Mapped[int | None] = column(Integer, kept=count, nullable=True)
    worse_after: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    left_open: Mapped[dict[str, Any] | None] = column(
        JSON(none_as_null=True), kept=told_terms, nullable=True
    )
    at: Mapped[datetime] = moment()

"""One spell of pain: what was told, checked and worked out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Float, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped

from bot.records.kept import content_list, term, term_map, told_terms
from bot.records.models.base import Base, column, moment, owner, row_number


def part_of_episode() -> Any:
    """Return the column that says to which episode a row belongs."""
    return column(Integer, ForeignKey("episode.id", ondelete="CASCADE"), index=True)


class Episode(Base):
    """One spell of pain, from the first telling until it is closed."""

    __tablename__ = "episode"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    facts: Mapped[dict[str, Any]] = column(JSON, kept=term_map)
    setting: Mapped[dict[str, Any] | None] = column(JSON, kept=told_terms, nullable=True)
    nrs_at: Mapped[datetime | None] = moment(nullable=True)
    left_off: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    started_at: Mapped[datetime] = moment()
    updated_at: Mapped[datetime] = moment()
    closed_at: Mapped[datetime | None] = moment(nullable=True)


class Finding(Base):
    """One thing understood in a message, without the words it was said in."""

    __tablename__ = "finding"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    episode_id: Mapped[int] = part_of_episode()
    kind: Mapped[str] = column(String(80), kept=term)
    value: Mapped[str] = column(String(80), kept=term)
    status: Mapped[str] = column(String(80), kept=term)
    number: Mapped[float | None] = column(Float, nullable=True)
    rule: Mapped[str] = column(String(80), kept=term)
    at: Mapped[datetime] = moment()


class CheckResult(Base):
    """The answer to one home check."""

    __tablename__ = "check_result"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    episode_id: Mapped[int] = part_of_episode()
    check_id: Mapped[str] = column(String(80), kept=term)
    answer: Mapped[str] = column(String(80), kept=term)
    number: Mapped[float | None] = column(Float, nullable=True)
    at: Mapped[datetime] = moment()


class PatternRow(Base):
    """One pattern of the newest assessment of an episode."""

    __tablename__ = "pattern"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    episode_id: Mapped[int] = part_of_episode()
    pattern_id: Mapped[str] = column(String(80), kept=term)
    label: Mapped[str] = column(String(80), kept=term)
    score: Mapped[float] = column(Float)
    trace: Mapped[list[Any]] = column(JSON, kept=content_list)
    at: Mapped[datetime] = moment()

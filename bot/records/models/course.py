"""What a person wants to do again, how it goes over the weeks, and how the plan has grown."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped

from bot.records.kept import content_list, count, rating, term, term_map
from bot.records.models.base import Base, column, moment, own_words, owner, row_number
from bot.records.models.episode import part_of_episode


class Activity(Base):
    """Something the person wants to do again, in their own words, sealed."""

    __tablename__ = "activity"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    words: Mapped[str] = own_words(Text)
    set_at: Mapped[datetime] = moment()
    ended_at: Mapped[datetime | None] = moment(nullable=True)


class ActivityScore(Base):
    """How well one of the activities goes: 0 not at all, 10 as before."""

    __tablename__ = "activity_score"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    activity_id: Mapped[int] = column(
        Integer, ForeignKey("activity.id", ondelete="CASCADE"), index=True
    )
    score: Mapped[int] = column(Integer, kept=rating)
    at: Mapped[datetime] = moment()


class AdverseEvent(Base):
    """It was worse after an exercise, or after a session when nobody knows which."""

    __tablename__ = "adverse_event"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    exercise: Mapped[str | None] = column(String(80), kept=term, nullable=True)
    rise: Mapped[int | None] = column(Integer, kept=rating, nullable=True)
    hours: Mapped[int | None] = column(Integer, kept=count, nullable=True)
    spread: Mapped[str] = column(String(80), kept=term)
    at: Mapped[datetime] = moment()


class Flare(Base):
    """A flare, on the person's own word or on the numbers."""

    __tablename__ = "flare"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    by: Mapped[str] = column(String(80), kept=term)
    began_at: Mapped[datetime] = moment()
    ended_at: Mapped[datetime | None] = moment(nullable=True)


class BadDayPlan(Base):
    """What the person wrote on a good day for a bad one, in their own words, sealed."""

    __tablename__ = "flare_plan"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    words: Mapped[str] = own_words(Text)
    written_at: Mapped[datetime] = moment()


class OwnQuestion(Base):
    """What the person wants to ask a clinician, in their own words, sealed."""

    __tablename__ = "own_question"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    words: Mapped[str] = own_words(Text)
    asked_at: Mapped[datetime] = moment()


class ProgressionRow(Base):
    """How far the plan has come: steps of each exercise as ids and numbers, and what was told."""

    __tablename__ = "progression"

    id: Mapped[int] = row_number()
    person_id: Mapped[str] = owner()
    episode_id: Mapped[int] = part_of_episode()
    state: Mapped[dict[str, Any]] = column(JSON, kept=term_map)
    changes: Mapped[list[Any]] = column(JSON, kept=content_list)
    at: Mapped[datetime] = moment()

"""Deleting what has been kept long enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select

from bot.records.belongings import delete_rows
from bot.records.database import Database
from bot.records.models import Person, SafetyEvent
from bot.records.server_waits import patience

KEPT_DAYS = 365  # after the last visit (clinical 11.3: 12 months of inactivity)
PURGE_SECONDS = 120.0  # for an answer: nobody waits for it in a conversation


@dataclass(frozen=True)
class Purged:
    """What a purge deleted."""

    people: int
    safety_events: int  # of people who never agreed to be remembered


def purge(database: Database, now: datetime, older_than_days: int = KEPT_DAYS) -> Purged:
    """Delete everything of people not seen for so many days, and safety events as old.

    Raises `ValueError` for less than 1 day, and `RecordsUnavailable`.
    """
    if older_than_days < 1:
        raise ValueError("records are kept for at least 1 day")
    before = now - timedelta(days=older_than_days)
    with patience(PURGE_SECONDS), database.writing() as session:
        gone = list(session.execute(select(Person.id).where(Person.last_seen < before)).scalars())
        for person_id in gone:
            delete_rows(session, person_id)
        unowned = delete(SafetyEvent).where(
            SafetyEvent.at < before, SafetyEvent.person_id.not_in(select(Person.id))
        )
        result: Any = session.execute(unowned.execution_options(synchronize_session=False))
    database.forget_deleted()
    return Purged(people=len(gone), safety_events=result.rowcount)

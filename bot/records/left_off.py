"""The conversation under way, kept so that it can go on where it was left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from bot.records.models import Conversation
from bot.records.scope import PersonScope
from bot.records.sealing import seal, unseal

# Later than that the safety questions and the pain have to be asked again anyway.
LEFT = timedelta(hours=24)


class LeftOffRecords(PersonScope):
    """One conversation for each person; the newest takes the place of the one before."""

    def keep_conversation(self, state: Mapping[str, Any]) -> datetime:
        """Keep the answers and the open question; return when.

        Raises `ConsentMissing` before consent.
        """
        with self._keeping() as session:
            self._drop(session)
            now = self._clock()
            session.add(Conversation(person_id=self._id, state=seal(dict(state)), at=now))
            return now

    def forget_conversation(self) -> None:
        """Keep no conversation under way any more. Raises `ConsentMissing` before consent."""
        with self._keeping() as session:
            self._drop(session)

    def conversation(
        self, within: timedelta | None = None, newer_than: datetime | None = None
    ) -> dict[str, Any] | None:
        """Return what was kept within the last day, or a shorter time, or after a moment."""
        oldest = self._clock() - min(within or LEFT, LEFT)
        with self._remembering() as session:
            row = self._newest(session, Conversation) if session is not None else None
            if row is None or row.at < oldest or (newer_than and row.at <= newer_than):
                return None
            state = unseal(row.state)
            return state if isinstance(state, dict) else None

    def _drop(self, session: Session) -> None:
        earlier = delete(Conversation).where(Conversation.person_id == self._id)
        session.execute(earlier.execution_options(synchronize_session=False))

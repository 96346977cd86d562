"""What was suggested and what was done of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.knowledge.routine.progression_rules import Effort
from bot.records.kept import EXERCISE
from bot.records.models import CheckIn, RoutineRow, SessionLog
from bot.records.scope import PersonScope, covers_history


@dataclass(frozen=True)
class KeptRoutine:
    """One routine as it was suggested."""

    name: str  # our own wording
    items: tuple[Mapping[str, Any], ...]  # each with at least the key `exercise`
    minutes: int
    phase: int
    trace: tuple[Any, ...] = ()
    at: datetime | None = None  # when it was suggested; set by the records

    @property
    def exercises(self) -> tuple[str, ...]:
        """The exercise ids in order."""
        return tuple(item[EXERCISE] for item in self.items)


@dataclass(frozen=True)
class LoggedSession:
    """One time a routine was done; ratings are 0 to 10."""

    started: datetime
    ended: datetime | None = None  # None: broken off
    done: tuple[str, ...] = ()  # exercise ids
    feedback: Mapping[str, str] = field(default_factory=dict)  # exercise id -> easy, hurts, ...
    nrs_before: int | None = None
    nrs_after: int | None = None
    rating: int | None = None  # how it was
    effort: Effort | None = None  # how hard the whole was


class RoutineRecords(PersonScope):
    """Routines, sessions and check-ins."""

    def save_routine(self, routine: KeptRoutine) -> None:
        """Keep a routine as the newest; where no history is agreed to, as the only one.

        Raises `ValueError` for an item without an exercise.
        """
        with self._keeping() as session:
            consent = self._active_consent(session)
            if consent is not None and not covers_history(consent.version):
                for old in self._all(session, RoutineRow):
                    session.delete(old)
            session.add(
                RoutineRow(
                    person_id=self._id,
                    episode_id=self._open_episode(session).id,
                    name=routine.name,
                    items=list(routine.items),
                    minutes=routine.minutes,
                    phase=routine.phase,
                    trace=list(routine.trace),
                    at=self._clock(),
                )
            )

    def routine(self, before: datetime | None = None) -> KeptRoutine | None:
        """Return the newest routine, of those `before` a moment where one is given, or None."""
        with self._remembering() as session:
            older = [RoutineRow.at < before] if before else []
            row = self._newest(session, RoutineRow, *older) if session else None
            if row is None:
                return None
            items, trace = tuple(row.items), tuple(row.trace)
            return KeptRoutine(row.name, items, row.minutes, row.phase, trace, row.at)

    def log_session(self, logged: LoggedSession) -> None:
        """Keep one session of the newest routine; the same start again replaces it."""
        with self._keeping_history() as session:
            row = self._newest(session, SessionLog, SessionLog.started_at == logged.started)
            if row is None:
                routine = self._newest(session, RoutineRow)
                row = SessionLog(
                    person_id=self._id,
                    routine_id=routine.id if routine else None,
                    started_at=logged.started,
                )
            row.ended_at = logged.ended
            row.done = list(logged.done)
            row.feedback = dict(logged.feedback)
            row.nrs_before, row.nrs_after = logged.nrs_before, logged.nrs_after
            row.rating, row.effort = logged.rating, logged.effort
            session.add(row)

    def drop_sessions(self, started: Collection[datetime]) -> None:
        """Keep no longer the sessions that began then: they were none."""
        with self._keeping_history() as session:
            for row in self._all(session, SessionLog, SessionLog.started_at.in_(started)):
                session.delete(row)

    def sessions(self, since: datetime | None = None) -> tuple[LoggedSession, ...]:
        """Return the sessions kept (those begun after `since`), oldest first."""
        with self._remembering() as session:
            rows = self._all(session, SessionLog) if session else []
            logged = (
                LoggedSession(
                    row.started_at,
                    row.ended_at,
                    tuple(row.done),
                    row.feedback,
                    row.nrs_before,
                    row.nrs_after,
                    row.rating,
                    row.effort,
                )
                for row in rows
                if since is None or row.started_at >= since
            )
            return tuple(sorted(logged, key=lambda one: one.started))

    def save_check_in(
        self,
        change: str | None = None,
        nrs: int | None = None,
        nrs_worst: int | None = None,
        days_done: int | None = None,
    ) -> None:
        """Keep how it has been since the last visit: better, same or worse; 0 to 10; days."""
        with self._keeping_history() as session:
            session.add(
                CheckIn(
                    person_id=self._id,
                    change=change,
                    nrs=nrs,
                    nrs_worst=nrs_worst,
                    days_done=days_done,
                    at=self._clock(),
                )
            )

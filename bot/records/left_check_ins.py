"""Check-ins as they are answered, those left half way among them, and what exercises made worse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.records.models import Activity, ActivityScore, AdverseEvent, CheckIn
from bot.records.scope import PersonScope


@dataclass(frozen=True)
class WorseTold:
    """What a check-in tells of its having been worse: after which exercise, how long, whether it
    spread; None: nobody knows which."""

    exercise: str | None = None
    hours: int | None = None
    spread: str = "no"  # yes, no or unsure


@dataclass(frozen=True)
class AnsweredCheckIn:
    """What was answered on one of the days; None: not answered. `scores` by activity number.

    `left_open` is what is still to be asked and what has been told so far, as ids and numbers; None
    where all is answered or the rest is not wanted.
    """

    due_day: int
    nrs: int | None = None
    scores: Mapping[int, int] = field(default_factory=dict)
    worse_after: str | None = None  # yes, no or unsure
    days_done: int | None = None
    worse: WorseTold | None = None
    left_open: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class LeftCheckIn:
    """A check-in that was left half way: what is still to be asked, and what was told."""

    due_day: int
    at: datetime
    left_open: Mapping[str, Any]


@dataclass(frozen=True)
class KeptAdverseEvent:
    """It was worse after an exercise, or after a session when nobody knows which (None)."""

    at: datetime
    exercise: str | None = None
    rise: int | None = None  # points over the usual pain
    hours: int | None = None
    spread: str = "no"  # yes, no or unsure


class CheckInRecords(PersonScope):
    """How the days went, each answer from the moment it is given."""

    def keep_check_in(self, answered: AnsweredCheckIn) -> None:
        """Keep the answers of one of the days, all together; also that it was put aside.

        One that was left open is gone on with: its answers of the same day are put in place of
        those before, on a later day they are beside them.
        """
        now = self._clock()
        with self._keeping_history() as session:
            earlier = self._left(session, answered.due_day)
            row = earlier[-1] if earlier and earlier[-1].at.date() == now.date() else None
            if row is None:
                row = CheckIn(person_id=self._id, due_day=answered.due_day, at=now)
                session.add(row)
            row.nrs, row.days_done = answered.nrs, answered.days_done
            row.worse_after = answered.worse_after
            for one in earlier:
                one.left_open = None
            row.left_open = None if answered.left_open is None else dict(answered.left_open)
            for number, score in answered.scores.items():
                self._score(session, number, score, at=row.at)
            self._keep_worse(session, answered.worse, [*(one.at for one in earlier), row.at])

    def left_check_in(self) -> LeftCheckIn | None:
        """Return the newest check-in where it was left half way, None where it was not."""
        with self._remembering() as session:
            row = self._newest(session, CheckIn, CheckIn.due_day.is_not(None)) if session else None
            if row is None or row.left_open is None:
                return None
            return LeftCheckIn(int(row.due_day), row.at, row.left_open)

    def last_check_in_at(self) -> datetime | None:
        """Return when the newest check-in of a day was answered or put aside."""
        row = self._last_answered()
        return row.at if row else None

    def last_check_in_day(self) -> int | None:
        """Return the day, since the first plan, of the newest that was answered, or None."""
        row = self._last_answered()
        return row.due_day if row else None

    def keep_adverse_event(self, event: KeptAdverseEvent) -> None:
        """Keep that it was worse after an exercise."""
        with self._keeping_history() as session:
            session.add(AdverseEvent(person_id=self._id, **asdict(event)))

    def adverse_events(self) -> tuple[KeptAdverseEvent, ...]:
        """Return the adverse events, oldest first."""
        with self._remembering() as session:
            rows = self._all(session, AdverseEvent) if session else []
            return tuple(
                KeptAdverseEvent(row.at, row.exercise, row.rise, row.hours, row.spread)
                for row in rows
            )

    def _last_answered(self) -> CheckIn | None:
        asked, whole = CheckIn.due_day.is_not(None), CheckIn.left_open.is_(None)
        with self._remembering() as session:
            row: CheckIn | None = self._newest(session, CheckIn, asked, whole) if session else None
            return row

    def _left(self, session: Session, due_day: int) -> list[CheckIn]:
        """The rows of a check-in that was left open, oldest first; [] where none was."""
        rows: list[CheckIn] = self._all(session, CheckIn, CheckIn.due_day == due_day)
        return rows if rows and rows[-1].left_open is not None else []

    def _keep_worse(
        self, session: Session, worse: WorseTold | None, told_at: list[datetime]
    ) -> None:
        """Let one event stand for what a check-in tells, in place of what it told before."""
        for row in self._all(session, AdverseEvent, AdverseEvent.at.in_(told_at)):
            session.delete(row)
        if worse is not None:
            session.add(AdverseEvent(person_id=self._id, at=told_at[0], **asdict(worse)))

    def _score(self, session: Session, number: int, score: int, at: datetime | None = None) -> None:
        if not self._all(session, Activity, Activity.id == number):
            raise ValueError("there is no such activity")
        when = at or self._clock()
        of_it = (ActivityScore.activity_id == number, ActivityScore.at == when)
        if at is not None and (row := self._newest(session, ActivityScore, *of_it)) is not None:
            row.score = score  # the same question, answered anew
            return
        session.add(ActivityScore(person_id=self._id, activity_id=number, score=score, at=when))

"""The reminder of a person, and the queue from which due ones are claimed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, update
from sqlalchemy.orm import Session

from bot.records.database import Database
from bot.records.models import Person, Reminder, ReminderSent
from bot.records.scope import PersonScope
from bot.records.sealing import seal, unseal

_TABLE = Reminder.__table__
# For many rows at once; each only where its time is still the one that was read.
_MOVE_ON = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"), _TABLE.c.next_at == bindparam("was"))
    .values(next_at=bindparam("next"), stopped=bindparam("why"), not_before=bindparam("rests"))
)
_SENT = ReminderSent.__table__
_MARK = (
    update(_SENT)
    .where(_SENT.c.person_id == bindparam("who"), _SENT.c.local_date == bindparam("day"))
    .values(outcome=bindparam("what"))
)
CLAIMED = "claimed"  # written before it is sent; stays so when the process ends in between


@dataclass(frozen=True)
class KeptReminder:
    """A reminder as it is kept; hours are of the person's own clock.

    `not_before` is the local day until which it rests, `days_off` are weekdays without one (0 is
    Monday); `stopped` says why it has ended. `home_zone` holds again from the day `home_from`.
    """

    person: str
    channel: str
    sender: str
    zone: str
    hour: int
    minute: int
    quiet_from: int
    quiet_to: int
    next_at: datetime | None
    not_before: date | None = None
    stopped: str | None = None
    days_off: frozenset[int] = frozenset()
    home_zone: str | None = None
    home_from: date | None = None


@dataclass(frozen=True)
class Verdict:
    """What becomes of a due reminder: sent for a local day or not, when next, or why it ends."""

    send_on: date | None = None
    next_at: datetime | None = None
    stopped: str | None = None
    text: str = ""


@dataclass(frozen=True)
class Claimed:
    """A reminder that this process, and no other, may send."""

    person: str
    channel: str
    sender: str
    local_date: date
    text: str


Decide = Callable[[KeptReminder, datetime, int, date | None], Verdict]


class ReminderRecords(PersonScope):
    """One reminder for each person."""

    def keep_reminder(self, reminder: KeptReminder) -> None:
        """Keep a reminder in place of the one before. Raises `ConsentMissing` before consent."""
        now = self._clock()
        with self._keeping() as session:
            row = self._newest(session, Reminder) or Reminder(person_id=self._id, agreed_at=now)
            row.channel = reminder.channel
            row.address = seal(reminder.sender)
            row.zone = reminder.zone
            row.hour, row.minute = reminder.hour, reminder.minute
            row.quiet_from, row.quiet_to = reminder.quiet_from, reminder.quiet_to
            row.not_before = reminder.not_before.isoformat() if reminder.not_before else None
            row.home_zone = reminder.home_zone
            row.home_from = reminder.home_from.isoformat() if reminder.home_from else None
            row.days_off = "".join(map(str, sorted(reminder.days_off))) or None
            row.next_at, row.stopped, row.heard_at = reminder.next_at, reminder.stopped, now
            session.add(row)

    def reminder(self) -> KeptReminder | None:
        """Return the reminder, also one that has ended; None when there is none."""
        with self._remembering() as session:
            row = self._newest(session, Reminder) if session else None
            return _kept(row, unseal(row.address)) if row else None

    def last_reminded(self) -> date | None:
        """Return the newest local day on which a reminder was sent, or None."""
        with self._remembering() as session:
            return _last_days(session, [self._id]).get(self._id) if session else None

    def heard(self) -> None:
        """Note that the person was here; without a reminder nothing is written."""
        with self._database.writing() as session:
            statement = update(Reminder).where(Reminder.person_id == self._id)
            _run(session, statement.values(heard_at=self._clock()))

    def stop_reminder(self, why: str = "asked") -> None:
        """End the reminder at once; works with and without consent."""
        with self._database.writing() as session:
            end_reminder(session, self._id, why)


class ReminderQueue:
    """The reminders of everybody, for the processes that send them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, now: datetime, decide: Decide, most: int = 100) -> tuple[list[Claimed], int]:
        """Claim what is due and may be sent, and set the next time; return it and how many rows.

        Each row is taken by one process only: its lock is held on PostgreSQL, and everywhere the
        next time is set only where it is still the one that was read. The local day is written
        down before anything is sent, and once for each person.
        """
        with self._database.writing() as session:
            due = select(Reminder).where(Reminder.next_at <= now).order_by(Reminder.next_at)
            due = due.limit(most).with_for_update(skip_locked=True)
            rows = list(session.execute(due).scalars())
            return self._take(session, rows, now, decide), len(rows)

    def is_on(self, person: str) -> bool:
        """Whether a person's reminder has not been stopped meanwhile."""
        with self._database.reading() as session:
            chosen = select(Reminder.next_at).where(Reminder.person_id == person)
            return session.execute(chosen).scalar() is not None

    def mark(self, became: Iterable[tuple[Claimed, str]]) -> None:
        """Keep what became of reminders that were claimed."""
        told = [
            {"who": one.person, "day": one.local_date.isoformat(), "what": str(outcome)}
            for one, outcome in became
        ]
        if told:
            with self._database.writing() as session:
                session.connection().execute(_MARK, told)

    def stop(self, person: str, why: str) -> None:
        """End a person's reminder."""
        with self._database.writing() as session:
            end_reminder(session, person, why)

    def _take(
        self, session: Session, rows: Sequence[Any], now: datetime, decide: Decide
    ) -> list[Claimed]:
        """Take rows that are locked: all of them in a few statements, whatever their number."""
        days = _last_days(session, [row.person_id for row in rows])
        unanswered = _unanswered(session, rows)
        changes, sent, claimed = [], [], []
        for row in rows:
            person, address = row.person_id, unseal(row.address)
            kept = _kept(row, address)
            verdict = decide(kept, now, unanswered.get(person, 0), days.get(person))
            if address is None:
                verdict = Verdict(stopped="moved")  # sealed by another installation
            rests = row.not_before if verdict.send_on is None else None
            changes.append(
                {"row": row.id, "was": row.next_at, "next": verdict.next_at}
                | {"why": verdict.stopped, "rests": rests}
            )
            if verdict.send_on is None:
                continue
            sent.append(
                {
                    "person_id": person,
                    "local_date": verdict.send_on.isoformat(),
                    "due_at": row.next_at,
                    "claimed_at": now,
                    "outcome": CLAIMED,
                }
            )
            claimed.append(Claimed(person, row.channel, kept.sender, verdict.send_on, verdict.text))
        if changes:
            session.connection().execute(_MOVE_ON, changes)
        if sent:
            session.connection().execute(insert(_SENT), sent)
        return claimed


def end_reminder(session: Session, person: str, why: str) -> None:
    """End a reminder in a transaction that is under way."""
    statement = update(Reminder).where(Reminder.person_id == person, Reminder.next_at.is_not(None))
    _run(session, statement.values(next_at=None, stopped=why))


def _kept(row: Any, address: str | None) -> KeptReminder:
    return KeptReminder(
        person=row.person_id,
        channel=row.channel,
        sender=address or "",
        zone=row.zone,
        hour=row.hour,
        minute=row.minute,
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        next_at=row.next_at,
        not_before=date.fromisoformat(row.not_before) if row.not_before else None,
        stopped=row.stopped,
        days_off=frozenset(map(int, row.days_off or "")),
        home_zone=row.home_zone,
        home_from=date.fromisoformat(row.home_from) if row.home_from else None,
    )


def _last_days(session: Session, people: Sequence[str]) -> dict[str, date]:
    """The newest local day on which something was sent, by person."""
    newest = select(ReminderSent.person_id, func.max(ReminderSent.local_date))
    newest = newest.where(ReminderSent.person_id.in_(people))
    found = session.execute(newest.group_by(ReminderSent.person_id)).all()
    return {person: date.fromisoformat(day) for person, day in found}


def _unanswered(session: Session, rows: Sequence[Any]) -> dict[str, int]:
    """How many were sent since each person was last heard of."""
    sent = (
        select(ReminderSent.person_id, func.count())
        .join(Reminder, Reminder.person_id == ReminderSent.person_id)
        .join(Person, Person.id == ReminderSent.person_id, isouter=True)
        .where(
            Reminder.id.in_([row.id for row in rows]),
            ReminderSent.claimed_at > Reminder.heard_at,
            or_(Person.last_seen.is_(None), ReminderSent.claimed_at > Person.last_seen),
        )
        .group_by(ReminderSent.person_id)
    )
    return {person: int(count) for person, count in session.execute(sent).all()}


def _run(session: Session, statement: Any) -> int:
    result: Any = session.execute(statement.execution_options(synchronize_session=False))
    return int(result.rowcount)

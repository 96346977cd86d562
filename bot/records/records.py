"""The records of one installation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from bot.clock import utc_now
from bot.records.assessments import AssessmentRecords
from bot.records.belongings import BelongingsRecords
from bot.records.consents import ConsentRecords
from bot.records.course_records import StayingRecords
from bot.records.database import Database
from bot.records.episodes import EpisodeRecords
from bot.records.errors import RestoreRefused
from bot.records.identity import PERSON_ID, person_id
from bot.records.later import LaterWrites
from bot.records.left_off import LeftOffRecords
from bot.records.links import LinkBook, LinkRecords
from bot.records.location import data_dir
from bot.records.portable import FORMAT, add_data, models_in_order
from bot.records.pushes import PushRecords
from bot.records.reminder_queue import ReminderQueue, ReminderRecords
from bot.records.retention import KEPT_DAYS, Purged, purge
from bot.records.routines import RoutineRecords
from bot.records.safety_events import SafetyNote, SafetyRecords
from bot.records.scope import Clock
from bot.records.visits import VisitRecords
from bot.records.waiting_file import WaitingFile

WAITING = "signs-waiting.jsonl"


class PersonRecords(
    ConsentRecords,
    EpisodeRecords,
    SafetyRecords,
    AssessmentRecords,
    RoutineRecords,
    VisitRecords,
    LinkRecords,
    LeftOffRecords,
    StayingRecords,
    ReminderRecords,
    PushRecords,
    BelongingsRecords,
):
    """Everything that can be kept, read, exported and deleted for one person.

    Keeping anything but safety events raises `ConsentMissing` without consent; reading then finds
    nothing. Every method raises `RecordsUnavailable` when the database cannot be used.
    """


class Records:
    """The records at one address, opened when first used.

    Without an address: `PLUMBLINE_DATABASE_URL`, else a SQLite file in `PLUMBLINE_DATA_DIR` or
    this user's data directory.
    """

    def __init__(self, url: str | None = None, clock: Clock = utc_now) -> None:
        self._database = Database(url)
        self._clock = clock
        self._later: LaterWrites | None = None

    def for_person(self, channel: str, sender: str) -> PersonRecords:
        """Return the records of one sender. Raises `RecordsUnavailable` without a usable key."""
        return self.by_id(person_id(channel, sender))

    def by_id(self, known_id: str) -> PersonRecords:
        """Return the records of the id shown to a person. Raises `ValueError` when it is none."""
        if not PERSON_ID.fullmatch(known_id):
            raise ValueError("a person's id is 64 hexadecimal digits")
        return PersonRecords(self._database, known_id, self._clock)

    @property
    def later(self) -> LaterWrites:
        """The writes of these records that can wait; what waited in the file is taken up again."""
        if self._later is None:
            self._later = LaterWrites(self.by_id, WaitingFile(data_dir() / WAITING))
        return self._later

    def note_signs(self, person: str, signs: Iterable[Mapping[str, str]]) -> bool:
        """Keep what became of signs of danger now or later; False where they wait.

        Each has `flag`, `level` and `event`, and may have `by` and `rule`.
        """
        now = self._clock()
        notes = [
            SafetyNote(
                person, one["flag"], one["level"], one["event"], now, rule=one.get("rule", "")
            )
            for one in signs
        ]
        return self.later.note_signs(notes)

    def delete(self, channel: str, sender: str) -> int:
        """Delete everything of a sender, also what waits to be written; return the rows.

        Raises `RecordsUnavailable`; what waited is gone in any case.
        """
        person = self.for_person(channel, sender)
        self.later.drop(person.id)
        return person.delete()

    def links(self) -> LinkBook:
        """Return the book in which linked surfaces are looked up."""
        return LinkBook(self._database, self._clock)

    def reminders(self) -> ReminderQueue:
        """Return the queue from which reminders that are due are claimed."""
        return ReminderQueue(self._database)

    def restore(self, data: Mapping[str, Any], as_person: str | None = None) -> str:
        """Read back what `export` gave, under the same id or another; return the id.

        Raises `RestoreRefused` when the data does not fit, was never agreed to, or the person
        already has records; then nothing is added.
        """
        exported_from = _owner(data)
        owner = as_person or exported_from
        if self.by_id(owner).is_known():
            raise RestoreRefused("This person already has records here; delete them first.")
        with self._database.writing() as session:
            add_data(session, data, owner)
        return owner

    def purge(self, older_than_days: int = KEPT_DAYS) -> Purged:
        """Delete everything of people not seen for so many days, and safety events as old."""
        return purge(self._database, self._clock(), older_than_days)

    def open(self) -> None:
        """Open the database now: who comes first need not wait. Raises `RecordsUnavailable`."""
        self._database.open()

    def close(self) -> None:
        """Give back the connections; the next use opens again."""
        self._database.close()


def _owner(data: Mapping[str, Any]) -> str:
    """Return whose data it is. Raises `RestoreRefused` when it is not exported data."""
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise RestoreRefused(f"This is not a file of exported records (format {FORMAT}).")
    tables, owner = data.get("tables"), data.get("person")
    known = {model.__tablename__ for model in models_in_order()}
    if not isinstance(tables, Mapping) or not set(tables) <= known:
        raise RestoreRefused(f"Only these tables can be read: {', '.join(sorted(known))}.")
    if not all(isinstance(rows, list) for rows in tables.values()):
        raise RestoreRefused("Every table must be a list of rows.")
    if not isinstance(owner, str) or not PERSON_ID.fullmatch(owner):
        raise RestoreRefused("The file does not say whose records these are.")
    kept = any(rows for name, rows in tables.items() if name != "safety_event")
    if kept and not (tables.get("consent") and tables.get("person")):
        raise RestoreRefused("The file holds records that were never agreed to.")
    return owner


@lru_cache(maxsize=1)
def own_records() -> Records:
    """Return the records of this installation, opened once for the whole process."""
    return Records()

"""The log of the safety screen, which needs no consent and holds no text (clinical 11.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.records.models import SafetyEvent
from bot.records.scope import PersonScope

_EMERGENCY = "E"


class SafetyOutcome(StrEnum):
    """What happened to a sign of danger."""

    SHOWN = "shown"  # the person was told what to do
    ASKED = "asked"  # the confirm question was put
    ANSWERED_YES = "answered_yes"
    ANSWERED_NO = "answered_no"
    ANSWERED_UNSURE = "answered_unsure"
    CLEARED_CHECKED = "cleared_checked"  # a clinician has checked this sign
    CLEARED_DENIED = "cleared_denied"  # asked directly, the person said no
    CLEARED_OTHER = "cleared_other"  # it is about somebody else
    UNREAD = "unread"  # a message could not be read; the person was told


_DECIDES = frozenset(outcome for outcome in SafetyOutcome if outcome.value.startswith("cleared"))


@dataclass(frozen=True)
class SafetyNote:
    """What became of a sign of danger, as it is kept: ids, no text.

    Raises `ValueError` for an event that is no `SafetyOutcome`.
    """

    person: str
    flag: str
    level: str
    event: str
    at: datetime
    by: str = "person"
    rule: str = ""

    def __post_init__(self) -> None:
        SafetyOutcome(self.event)


class SafetyRecords(PersonScope):
    """Signs of danger that were shown and cleared."""

    def record_safety_event(
        self, flag: str, level: str, event: str, by: str = "person", rule: str = ""
    ) -> None:
        """Keep what became of a flag of this level, and by whom; works before consent.

        `event` is a `SafetyOutcome` or its value; `by` is an id such as `person`, `screen` or
        `clinician`; `rule` names the frame or combination that fired. Raises
        `ValueError` for any other event and for anything that looks like text.
        """
        note = SafetyNote(self._id, flag, level, str(event), self._clock(), by, rule)
        self.add_safety_note(note)

    def add_safety_note(self, note: SafetyNote) -> None:
        """Keep a note of this person that was made now or earlier; works before consent.

        Raises `ValueError` for anything that looks like text.
        """
        row = SafetyEvent(
            person_id=self._id,
            flag=note.flag,
            level=note.level,
            event=SafetyOutcome(note.event).value,
            by=note.by,
            rule=note.rule or None,
            at=note.at,
        )
        with self._database.writing() as session:
            session.add(row)

    def open_safety_flags(self, levels: tuple[str, ...] = (_EMERGENCY,)) -> tuple[str, ...]:
        """Return the flags that were shown at these levels and not cleared since, oldest first.

        Without levels these are the emergencies.
        """
        return tuple(
            flag
            for flag, last in self._last().items()
            if last.event == SafetyOutcome.SHOWN and last.level in levels
        )

    def open_safety_flags_since(self) -> dict[str, datetime]:
        """Return when each flag that is not cleared was first shown, or shown again since."""
        found: dict[str, datetime] = {}
        with self._database.reading() as session:
            for row in self._all(session, SafetyEvent):
                if row.event == SafetyOutcome.SHOWN:
                    found.setdefault(row.flag, row.at)
                elif row.event in _DECIDES:
                    found.pop(row.flag, None)
        return found

    def cleared_safety_flags(self) -> dict[str, SafetyOutcome]:
        """Return the flags, of any level, whose last event cleared them, with how it did."""
        return {
            flag: SafetyOutcome(last.event)
            for flag, last in self._last().items()
            if last.event in _DECIDES
        }

    def raised_safety_flags(self) -> frozenset[str]:
        """Return every flag that ever came up, whatever became of it."""
        with self._database.reading() as session:
            return frozenset(row.flag for row in self._all(session, SafetyEvent))

    def _last(self) -> dict[str, SafetyEvent]:
        """The last event of each flag that showed or cleared it, in the order they first came."""
        with self._database.reading() as session:
            return {
                row.flag: row
                for row in self._all(session, SafetyEvent)
                if row.event == SafetyOutcome.SHOWN or row.event in _DECIDES
            }

"""The log of the safety screen, which needs no consent and holds no text (clinical 11.3)."""

from __future__ import annotations

from collections.abc import Callable
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
        outcome = SafetyOutcome(event)
        row = SafetyEvent(
            person_id=self._id,
            flag=flag,
            level=level,
            event=outcome.value,
            by=by,
            rule=rule or None,
            at=self._clock(),
        )
        with self._database.writing() as session:
            session.add(row)

    def open_safety_flags(self) -> tuple[str, ...]:
        """Return the emergency flags that were shown and not cleared since, oldest first."""
        return self._last_events(
            lambda last: last.event == SafetyOutcome.SHOWN and last.level == _EMERGENCY
        )

    def cleared_safety_flags(self, since: datetime | None = None) -> frozenset[str]:
        """Return the flags, of any level, whose last event cleared them (after `since`)."""
        return frozenset(
            self._last_events(
                lambda last: last.event in _DECIDES and (since is None or last.at >= since)
            )
        )

    def _last_events(self, wanted: Callable[[SafetyEvent], bool]) -> tuple[str, ...]:
        with self._database.reading() as session:
            last = {
                row.flag: row
                for row in self._all(session, SafetyEvent)
                if row.event == SafetyOutcome.SHOWN or row.event in _DECIDES
            }
            return tuple(flag for flag, row in last.items() if wanted(row))

"""A reminder that is put off by hours, and quiet hours of the person's own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.records import PersonRecords
from bot.reminders.setting import set_quiet_hours, set_reminder, snooze_reminder
from tests.records.clock import SetClock

HOME = ("web", "somebody")


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "hours", "next_at", "reason"),
    [
        ("2026-03-02T18:30", 2, "2026-03-02T20:30", "it would have come within: at the end"),
        ("2026-03-02T10:00", 2, "2026-03-02T21:00", "it comes later: so much later"),
        ("2026-03-02T10:00", 4, "2026-03-03T19:00", "into quiet hours: not today"),
        ("2026-03-02T18:00", 7, "2026-03-03T19:00", "past midnight: not today"),
        ("2026-03-02T19:30", 2, "2026-03-03T19:00", "today's time is over"),
    ],
)
def test_snooze_reminder(
    agreed: PersonRecords, clock: SetClock, now: str, hours: int, next_at: str, reason: str
) -> None:
    clock.now = at(now)
    set_reminder(agreed, HOME, "UTC", 19, now=clock.now)
    assert snooze_reminder(agreed, timedelta(hours=hours), now=clock.now) == at(next_at), reason


@pytest.mark.parametrize(
    ("quiet", "hour", "next_at", "reason"),
    [
        ((21, 9), 8, "2026-03-03T09:00", "moved to the end of the quiet hours"),
        ((20, 7), 21, "2026-03-02T19:00", "moved before they begin"),
        ((21, 9), 19, "2026-03-02T19:00", "it stays"),
    ],
)
def test_set_quiet_hours(
    agreed: PersonRecords,
    clock: SetClock,
    quiet: tuple[int, int],
    hour: int,
    next_at: str,
    reason: str,
) -> None:
    clock.now = at("2026-03-02T10:00")
    set_reminder(agreed, HOME, "UTC", hour, now=clock.now)
    kept = set_quiet_hours(agreed, quiet, now=clock.now)
    assert kept is not None
    assert (kept.quiet_from, kept.quiet_to, kept.next_at) == (*quiet, at(next_at)), reason


def test_setting_of_a_while_changes_nothing_where_no_reminder_is(
    agreed: PersonRecords, clock: SetClock
) -> None:
    assert snooze_reminder(agreed, timedelta(hours=1), now=clock.now) is None
    assert set_quiet_hours(agreed, (21, 9), now=clock.now) is None

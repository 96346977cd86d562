from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.records import ConsentMissing, PersonRecords, Records
from bot.reminders.deciding import decide
from bot.reminders.setting import ReminderRefused, change_zone, rest_reminder, set_reminder
from tests.records.clock import SetClock

HOME = ("telegram", "77")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_set_reminder_is_due_at_the_next_such_time(agreed: PersonRecords, clock: SetClock) -> None:
    assert set_reminder(agreed, HOME, "Asia/Tokyo", 8, 30, now=clock.now) == at("2026-03-01T23:30")
    kept = agreed.reminder()
    assert kept is not None
    assert (kept.channel, kept.sender, kept.stopped) == ("telegram", "77", None)


@pytest.mark.parametrize(
    ("zone", "hour", "minute", "why"),
    [
        ("Mars/Base", 8, 0, "zone"),
        ("Europe/Paris", 24, 0, "time"),
        ("Europe/Paris", 8, 60, "time"),
        ("Europe/Paris", 23, 0, "quiet"),
        ("Europe/Paris", 6, 59, "quiet"),
    ],
)
def test_set_reminder_refuses(
    agreed: PersonRecords, clock: SetClock, zone: str, hour: int, minute: int, why: str
) -> None:
    with pytest.raises(ReminderRefused) as refused:
        set_reminder(agreed, HOME, zone, hour, minute, now=clock.now)
    assert refused.value.why == why
    assert agreed.reminder() is None


def test_set_reminder_needs_consent(person: PersonRecords, clock: SetClock) -> None:
    with pytest.raises(ConsentMissing):
        set_reminder(person, HOME, "Europe/Paris", 8, now=clock.now)


def test_set_reminder_takes_quiet_hours_of_the_persons_own(
    agreed: PersonRecords, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "Europe/Paris", 23, now=clock.now, quiet=(3, 9))
    with pytest.raises(ReminderRefused):
        set_reminder(agreed, HOME, "Europe/Paris", 8, now=clock.now)  # they stay


def test_set_reminder_again_on_a_day_that_had_one_waits_for_tomorrow(
    agreed: PersonRecords, records: Records, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "UTC", 19, now=clock.now)
    clock.pass_time(hours=1)
    assert len(records.reminders().claim(clock.now, decide)[0]) == 1
    assert set_reminder(agreed, HOME, "UTC", 21, now=clock.now) == at("2026-03-02T21:00")


@pytest.mark.parametrize(
    ("zone", "first", "reason"),
    [
        ("America/Los_Angeles", "2026-03-02T16:00", "the same hour, further west"),
        ("Asia/Tokyo", "2026-03-01T23:00", "the same hour, further east"),
        ("Pacific/Kiritimati", "2026-03-02T18:00", "it is past eight there, so tomorrow"),
    ],
)
def test_change_zone_keeps_the_time_of_the_clock(
    agreed: PersonRecords, clock: SetClock, zone: str, first: str, reason: str
) -> None:
    set_reminder(agreed, HOME, "UTC", 8, now=clock.now)
    assert change_zone(agreed, zone, now=clock.now) == at(first), reason


def test_change_zone_never_gives_a_local_day_twice(
    agreed: PersonRecords, records: Records, clock: SetClock
) -> None:
    """Sent on Monday in Tokyo; back over the date line Monday comes again, and has had its one."""
    set_reminder(agreed, HOME, "Asia/Tokyo", 8, now=clock.now)
    clock.pass_time(hours=4, minutes=35)  # Monday 08:05 in Tokyo
    assert len(records.reminders().claim(clock.now, decide)[0]) == 1
    moved = change_zone(agreed, "America/Los_Angeles", now=clock.now + timedelta(hours=1))
    assert moved == at("2026-03-03T16:00")  # Tuesday


def test_rest_reminder_waits_and_comes_back(
    agreed: PersonRecords, records: Records, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "UTC", 19, now=clock.now)
    assert rest_reminder(agreed, 3, now=clock.now) == at("2026-03-04T19:00")
    clock.pass_time(days=3, minutes=31)
    assert len(records.reminders().claim(clock.now, decide)[0]) == 1
    with pytest.raises(ValueError, match="a day or more"):
        rest_reminder(agreed, 0, now=clock.now)


def test_stop_is_at_once_and_for_all(
    agreed: PersonRecords, records: Records, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "UTC", 19, now=clock.now)
    agreed.stop_reminder()
    clock.pass_time(hours=1)
    assert records.reminders().claim(clock.now, decide) == ([], 0)
    assert rest_reminder(agreed, 1, now=clock.now) is None
    assert change_zone(agreed, "Asia/Tokyo", now=clock.now) is None
    kept = agreed.reminder()
    assert kept is not None
    assert kept.stopped == "asked"


def test_withdrawing_consent_ends_the_reminder(
    agreed: PersonRecords, records: Records, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "UTC", 19, now=clock.now)
    agreed.withdraw()
    clock.pass_time(hours=1)
    assert records.reminders().claim(clock.now, decide) == ([], 0)


def test_a_reminder_brought_from_another_installation_is_not_sent(
    agreed: PersonRecords, records: Records, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_reminder(agreed, HOME, "UTC", 19, now=clock.now)
    clock.pass_time(hours=1)
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "the key of somebody else")
    assert records.reminders().claim(clock.now, decide)[0] == []
    kept = agreed.reminder()
    assert kept is not None
    assert kept.stopped == "moved"


def test_set_reminder_keeps_weekdays_without_one(agreed: PersonRecords, clock: SetClock) -> None:
    clock.now = at("2026-03-05T12:00")  # a Thursday
    off = frozenset({4, 5})
    assert set_reminder(agreed, HOME, "UTC", 8, now=clock.now, days_off=off) == at(
        "2026-03-08T08:00"
    )
    kept = agreed.reminder()
    assert kept is not None
    assert kept.days_off == off
    assert change_zone(agreed, "Europe/Paris", now=clock.now) == at("2026-03-08T07:00")
    verdict = decide(kept, at("2026-03-08T08:00"), 0, None)
    assert (verdict.send_on, verdict.next_at) == (
        at("2026-03-08T08:00").date(),
        at("2026-03-09T08:00"),
    )
    again = set_reminder(agreed, HOME, "UTC", 8, now=clock.now)
    assert again == at("2026-03-06T08:00")  # every day again


def test_set_reminder_refuses_no_day_at_all(agreed: PersonRecords, clock: SetClock) -> None:
    with pytest.raises(ReminderRefused) as refused:
        set_reminder(agreed, HOME, "UTC", 8, now=clock.now, days_off=frozenset(range(7)))
    assert refused.value.why == "days"

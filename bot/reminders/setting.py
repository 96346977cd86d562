"""Setting, moving, resting and stopping a reminder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.knowledge.staying.reminders import load_reminder_rules
from bot.records import PersonRecords
from bot.records.reminder_queue import KeptReminder
from bot.reminders.local_time import WEEK, LocalTime, is_quiet, zone_of

Home = tuple[str, str]  # channel and sender to whom it goes


class ReminderRefused(ValueError):  # noqa: N818  (what it is, not what went wrong)
    """Why none can be set: "zone" (not known), "time", "quiet" (in quiet hours), "days" (none)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def set_reminder(
    records: PersonRecords,
    home: Home,
    zone: str,
    hour: int,
    minute: int = 0,
    *,
    now: datetime,
    quiet: tuple[int, int] | None = None,
    days_off: frozenset[int] = frozenset(),
) -> datetime:
    """Keep a reminder for this time of the person's own clock; return the first.

    It is for every day but the weekdays `days_off` (0 is Monday).

    `zone` is an IANA name, `quiet` from which hour to which nothing is sent (as kept before, else
    as the rules say). One that was there is replaced; a day on which one was sent has none again.
    Raises `ReminderRefused`, and `ConsentMissing` before consent.
    """
    rules, earlier = load_reminder_rules(), records.reminder()
    usual = (rules.quiet_from, rules.quiet_to)
    kept_quiet = (earlier.quiet_from, earlier.quiet_to) if earlier else usual
    quiet_from, quiet_to = quiet or kept_quiet
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        raise ReminderRefused("time")
    if is_quiet(hour, quiet_from, quiet_to):
        raise ReminderRefused("quiet")
    if len(days_off) >= len(WEEK):
        raise ReminderRefused("days")
    next_at = _clock(zone, hour, minute, days_off).after(now, later_than=records.last_reminded())
    channel, sender = home
    records.keep_reminder(
        KeptReminder(
            person=records.id,
            channel=channel,
            sender=sender,
            zone=zone,
            hour=hour,
            minute=minute,
            quiet_from=quiet_from,
            quiet_to=quiet_to,
            next_at=next_at,
            days_off=days_off,
        )
    )
    return next_at


def change_zone(records: PersonRecords, zone: str, *, now: datetime) -> datetime | None:
    """Move the reminder to another zone, at the same time of the clock; return the next.

    None when there is none, or it has stopped. Raises `ReminderRefused` for no zone.
    """
    return _changed(records, zone, None, now)


def rest_reminder(records: PersonRecords, days: int, *, now: datetime) -> datetime | None:
    """Let it rest for so many days, today counted, and return the next; None when there is none.

    Raises `ValueError` for less than one day.
    """
    if days < 1:
        raise ValueError("a reminder rests for a day or more")
    return _changed(records, None, days, now)


def _changed(
    records: PersonRecords, zone: str | None, days: int | None, now: datetime
) -> datetime | None:
    kept = records.reminder()
    if kept is None or kept.next_at is None:
        return None
    clock = _clock(zone or kept.zone, kept.hour, kept.minute, kept.days_off)
    last = records.last_reminded()
    not_before = kept.not_before if days is None else clock.day_of(now) + timedelta(days=days)
    next_at = clock.after(now, later_than=_latest(last, not_before))
    records.keep_reminder(
        replace(kept, zone=zone or kept.zone, next_at=next_at, not_before=not_before)
    )
    return next_at


def _latest(last: date | None, not_before: date | None) -> date | None:
    """The last local day that has none."""
    days = [day for day in (last, not_before - timedelta(days=1) if not_before else None) if day]
    return max(days, default=None)


def _clock(zone: str, hour: int, minute: int, days_off: frozenset[int]) -> LocalTime:
    known = zone_of(zone)
    if known is None:
        raise ReminderRefused("zone")
    return LocalTime(known, hour, minute, days_off)

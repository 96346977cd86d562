"""Setting, moving, resting and stopping a reminder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.records import PersonRecords
from bot.records.reminder_queue import KeptReminder
from bot.reminders.local_time import WEEK, LocalTime, is_quiet, zone_of
from bot.reminders.quiet_hours import usual_quiet
from bot.reminders.told_quiet import outside
from bot.reminders.zone_of_now import next_of, zone_name_at

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
    earlier = records.reminder()
    kept_quiet = (earlier.quiet_from, earlier.quiet_to) if earlier else usual_quiet()
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


def change_zone(
    records: PersonRecords, zone: str, until: date | None = None, *, now: datetime
) -> datetime | None:
    """Move the reminder to another zone, at the same time of the clock; return the next.

    With `until` the zone of before holds again from that day. None when there is none, or it has
    stopped. Raises `ReminderRefused` for no zone.
    """
    if zone_of(zone) is None:
        raise ReminderRefused("zone")
    kept = _on(records)
    if kept is None:
        return None
    here = zone_name_at(kept, now)
    home = kept.home_zone if kept.home_zone and here == kept.zone else here
    away = {"home_zone": home, "home_from": until} if until else _AT_HOME
    return _changed(records, replace(kept, zone=zone, **away), now)


def rest_reminder(records: PersonRecords, days: int, *, now: datetime) -> datetime | None:
    """Let it rest for so many days, today counted, and return the next; None when there is none.

    Raises `ValueError` for less than one day.
    """
    if days < 1:
        raise ValueError("a reminder rests for a day or more")
    kept = _on(records)
    if kept is None:
        return None
    clock = _clock(zone_name_at(kept, now), kept.hour, kept.minute, kept.days_off)
    return _changed(
        records, replace(kept, not_before=clock.day_of(now) + timedelta(days=days)), now
    )


def snooze_reminder(records: PersonRecords, length: timedelta, *, now: datetime) -> datetime | None:
    """Move today's reminder by so long and return the next; None when there is none.

    One that comes before that while is over comes at its end, a later one so much later. Where
    today's has come already, or would fall into quiet hours or another day, it is that of the next
    day.
    """
    kept = _on(records)
    if kept is None or kept.next_at is None:
        return None
    clock = _clock(zone_name_at(kept, now), kept.hour, kept.minute, kept.days_off)
    at = now + length if kept.next_at <= now + length else kept.next_at + length
    today = clock.day_of(now)
    quiet = is_quiet(at.astimezone(clock.zone).hour, kept.quiet_from, kept.quiet_to)
    if clock.day_of(kept.next_at) == today == clock.day_of(at) and not quiet:
        records.keep_reminder(replace(kept, next_at=at))
        return at
    return rest_reminder(records, 1, now=now)


def set_quiet_hours(
    records: PersonRecords, quiet: tuple[int, int], *, now: datetime
) -> KeptReminder | None:
    """Keep other quiet hours and return the reminder as it is then; None when there is none.

    One that would fall into them is moved to the nearest hour outside.
    """
    kept = _on(records)
    if kept is None:
        return None
    hour = outside(kept.hour, quiet)
    minute = kept.minute if hour == kept.hour else 0
    changed = replace(kept, quiet_from=quiet[0], quiet_to=quiet[1], hour=hour, minute=minute)
    if (hour, minute) == (kept.hour, kept.minute):
        records.keep_reminder(changed)
    else:
        _changed(records, changed, now)
    return records.reminder()


_AT_HOME: dict[str, Any] = {"home_zone": None, "home_from": None}


def _on(records: PersonRecords) -> KeptReminder | None:
    """The reminder, where there is one that has not ended."""
    kept = records.reminder()
    return kept if kept and kept.next_at is not None else None


def _changed(records: PersonRecords, kept: KeptReminder, now: datetime) -> datetime | None:
    """Keep a reminder that has been changed, with the time when it is due then."""
    next_at = next_of(kept, now, _latest(records.last_reminded(), kept.not_before))
    records.keep_reminder(replace(kept, next_at=next_at))
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

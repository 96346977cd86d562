"""By which zone a reminder goes at a moment: that of a journey for a while, then that of home."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.records.reminder_queue import KeptReminder
from bot.reminders.local_time import LocalTime, zone_of


def zone_name_at(kept: KeptReminder, moment: datetime) -> str:
    """Return the name of the zone that holds at a moment."""
    home = zone_of(kept.home_zone) if kept.home_zone else None
    if home is None or kept.home_zone is None or kept.home_from is None:
        return kept.zone
    return kept.home_zone if moment.astimezone(home).date() >= kept.home_from else kept.zone


def clock_at(kept: KeptReminder, moment: datetime) -> LocalTime | None:
    """Return the clock of a reminder at a moment, None where its zone is not known."""
    zone = zone_of(zone_name_at(kept, moment))
    return LocalTime(zone, kept.hour, kept.minute, kept.days_off) if zone else None


def next_of(kept: KeptReminder, moment: datetime, later_than: date | None) -> datetime | None:
    """Return when a reminder is due next, on a local day after `later_than`; None for no zone.

    Where the journey ends before, it is due by the clock of home.
    """
    clock = clock_at(kept, moment)
    if clock is None:
        return None
    found = clock.after(moment, later_than)
    at_home = clock_at(kept, found)
    if at_home is None or at_home == clock or kept.home_from is None:
        return found
    before_home = kept.home_from - timedelta(days=1)
    last = before_home if later_than is None else max(before_home, later_than)
    return at_home.after(moment, later_than=last)

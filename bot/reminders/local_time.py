"""From a person's own clock to moments: gaps, overlaps and skipped days of local time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WEEK = range(7)  # the days of a week as Python counts them, Monday first
_DAY = timedelta(days=1)
_FARTHEST = 400  # days looked ahead; no zone skips more than a day


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo | None:
    """Return the IANA zone of this name, or None when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@dataclass(frozen=True)
class LocalTime:
    """A time of the day on a person's own clock; `days_off` are weekdays without it (0: Monday)."""

    zone: ZoneInfo
    hour: int
    minute: int = 0
    days_off: frozenset[int] = frozenset()

    def on(self, day: date) -> datetime | None:
        """Return the moment (UTC) of this time on a local day, or None when the day is skipped.

        A time that the clocks jump over is the moment as far behind the jump; one that comes
        twice is the first of the two.
        """
        wanted = datetime.combine(day, time(self.hour, self.minute), self.zone)
        for fold in (0, 1):
            moment = wanted.replace(fold=fold).astimezone(UTC)
            if moment.astimezone(self.zone).date() == day:
                return moment
        return None

    def after(self, moment: datetime, later_than: date | None = None) -> datetime:
        """Return the first such moment after another, on a local day after `later_than`."""
        day = self.day_of(moment)
        if later_than is not None and later_than >= day:
            day = later_than + _DAY
        for _ in range(_FARTHEST):
            found = None if day.weekday() in self.days_off else self.on(day)
            if found is not None and found > moment:
                return found
            day += _DAY
        raise ValueError("no such time within a year")

    def day_of(self, moment: datetime) -> date:
        """Return the local day of a moment."""
        return moment.astimezone(self.zone).date()


def is_quiet(hour: int, quiet_from: int, quiet_to: int) -> bool:
    """Whether an hour lies in quiet hours, which may go over midnight; equal ends are none."""
    if quiet_from <= quiet_to:
        return quiet_from <= hour < quiet_to
    return hour >= quiet_from or hour < quiet_to

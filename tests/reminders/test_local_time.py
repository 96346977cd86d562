"""One moment a local day, in every zone there is."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.reminders.local_time import LocalTime, is_quiet, zone_of
from tests.examples import sampled

DAY = timedelta(days=1)
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
YEARS = 2 * 366  # days
HOURS = sampled(3, 1)  # at which somebody in each zone is reminded


def moments(zone: str, hour: int, minute: int, begin: datetime, days: int) -> list[datetime]:
    clock = LocalTime(ZoneInfo(zone), hour, minute)
    found, now = [], begin
    for _ in range(days):
        now = clock.after(now, later_than=clock.day_of(now) if found else None)
        found.append(now)
    return found


@pytest.mark.parametrize(
    ("zone", "hour", "minute", "day", "utc", "reason"),
    [
        ("Europe/London", 8, 0, date(2026, 1, 5), "2026-01-05T08:00", "winter"),
        ("Europe/London", 8, 0, date(2026, 7, 6), "2026-07-06T07:00", "summer"),
        ("Europe/London", 1, 30, date(2026, 3, 29), "2026-03-29T01:30", "jumped over: an hour on"),
        ("Europe/London", 1, 30, date(2026, 10, 25), "2026-10-25T00:30", "twice: the first"),
        ("Asia/Beirut", 0, 15, date(2026, 3, 29), "2026-03-28T22:15", "midnight is jumped over"),
        ("America/Havana", 0, 30, date(2026, 11, 1), "2026-11-01T04:30", "midnight comes twice"),
        ("Australia/Lord_Howe", 2, 15, date(2026, 10, 4), "2026-10-03T15:45", "half an hour"),
        ("Antarctica/Troll", 2, 0, date(2026, 3, 29), "2026-03-29T02:00", "two hours"),
        ("Pacific/Apia", 8, 0, date(2011, 12, 30), None, "a day that never was"),
        ("Asia/Kathmandu", 7, 0, date(2026, 5, 1), "2026-05-01T01:15", "a quarter of an hour"),
    ],
)
def test_local_time_on_the_days_that_are_different(
    zone: str, hour: int, minute: int, day: date, utc: str | None, reason: str
) -> None:
    found = LocalTime(ZoneInfo(zone), hour, minute).on(day)
    assert found == (datetime.fromisoformat(utc).replace(tzinfo=UTC) if utc else None), reason


def test_local_time_after_a_skipped_day_is_the_next_day() -> None:
    clock = LocalTime(ZoneInfo("Pacific/Apia"), 8)
    thursday = clock.on(date(2011, 12, 29))
    assert thursday is not None
    assert clock.day_of(clock.after(thursday)) == date(2011, 12, 31)


@pytest.mark.slow
@pytest.mark.sampled
def test_local_time_every_zone_one_a_day_for_two_years() -> None:
    """Over a million firings at night: once on every local day, on the right day, in order."""
    chance = random.Random(20)
    fired = 0
    for zone in sorted(available_timezones()):
        info = ZoneInfo(zone)
        for hour in chance.sample(range(24), HOURS):
            minute = chance.choice((0, 0, 15, 30, 59))
            found = moments(zone, hour, minute, BEGIN, YEARS)
            local = [moment.astimezone(info) for moment in found]
            first = local[0].date()
            assert [one.date() for one in local] == [first + n * DAY for n in range(YEARS)], zone
            wrong = [one for one in local if (one.hour, one.minute) != (hour, minute)]
            assert len(wrong) <= 4, (zone, hour, "only in the gaps of summer time")
            fired += len(found)
    assert fired > 400_000 * HOURS


@pytest.mark.slow
def test_local_time_every_hour_around_every_change_of_clocks() -> None:
    """Every hour and half hour on the days around a change, in every zone that has one."""
    for zone in sorted(available_timezones()):
        info = ZoneInfo(zone)
        offsets = [(BEGIN + n * DAY).astimezone(info).utcoffset() for n in range(YEARS)]
        changes = [n for n in range(1, YEARS) if offsets[n] != offsets[n - 1]]
        for n in changes:
            for half in range(48):
                begin = BEGIN + (n - 3) * DAY
                found = moments(zone, half // 2, half % 2 * 30, begin, 6)
                days = [one.astimezone(info).date() for one in found]
                assert days == [days[0] + k * DAY for k in range(6)], (zone, half)


@pytest.mark.parametrize(
    ("hour", "start", "end", "quiet"),
    [(23, 22, 7, True), (6, 22, 7, True), (7, 22, 7, False), (12, 22, 7, False),
     (13, 12, 14, True), (14, 12, 14, False), (3, 5, 5, False)],
)  # fmt: skip
def test_is_quiet(hour: int, start: int, end: int, quiet: bool) -> None:
    assert is_quiet(hour, start, end) is quiet


@pytest.mark.parametrize("name", ["", "Mars/Base", "../etc/passwd", "/etc/localtime", "\0"])
def test_zone_of_what_is_no_zone(name: str) -> None:
    assert zone_of(name) is None


@pytest.mark.parametrize(
    ("off", "days", "reason"),
    [
        ({4}, [3, 5, 6], "Friday is left out"),
        ({4, 5, 6}, [3, 7, 8], "a long weekend"),
        ({0, 1, 2, 4, 5, 6}, [3, 10, 17], "one day a week"),
    ],
)
def test_local_time_leaves_weekdays_out(off: set[int], days: list[int], reason: str) -> None:
    clock = LocalTime(ZoneInfo("Europe/London"), 8, 0, frozenset(off))
    now, found = datetime(2026, 1, 1, tzinfo=UTC), []  # a Thursday
    for _ in days:
        now = clock.after(now, later_than=clock.day_of(now) if found else None)
        found.append((now.date() - date(2025, 12, 29)).days)
    assert found == days, reason

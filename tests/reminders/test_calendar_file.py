"""Calendar files, read back by two other libraries."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from ical.calendar_stream import IcsCalendarStream

from bot.knowledge.staying.reminders import health_words_in
from bot.reminders.calendar_file import calendar_file

NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
FILE = calendar_file(date(2026, 3, 28), 1, 30, 8, NOW)


def test_calendar_file_is_a_floating_time_of_every_day_for_ical() -> None:
    calendar = IcsCalendarStream.calendar_from_ics(FILE.decode())
    (event,) = calendar.events
    assert event.dtstart == datetime(2026, 3, 28, 1, 30)
    assert event.dtstart.tzinfo is None
    assert event.rrule is not None
    days = [one for one, _ in zip(event.as_rrule() or (), range(3), strict=False)]
    assert days == [datetime(2026, 3, 28 + n, 1, 30) for n in range(3)], "also where clocks change"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_calendar_file_is_read_by_vobject() -> None:
    import vobject

    event = vobject.readOne(FILE.decode()).vevent
    assert event.dtstart.value == datetime(2026, 3, 28, 1, 30)
    assert event.duration.value == timedelta(minutes=8)
    assert [one for one, _ in zip(event.rruleset, range(2), strict=False)] == [
        datetime(2026, 3, 28, 1, 30), datetime(2026, 3, 29, 1, 30),
    ]  # fmt: skip
    assert event.valarm.action.value == "DISPLAY"


def test_calendar_file_holds_no_word_of_health() -> None:
    assert health_words_in(FILE.decode()) == []
    assert b"\r\n" in FILE


def test_calendar_file_has_an_id_of_its_own_each_time() -> None:
    again = calendar_file(date(2026, 3, 28), 1, 30, 8, NOW)
    assert again != FILE


def test_calendar_file_leaves_weekdays_out() -> None:
    file = calendar_file(date(2026, 3, 27), 18, 30, 8, NOW, frozenset({4}))  # a Friday
    (event,) = IcsCalendarStream.calendar_from_ics(file.decode()).events
    days = [one.date() for one, _ in zip(event.as_rrule() or (), range(7), strict=False)]
    assert days[0] == date(2026, 3, 28)
    assert {one.weekday() for one in days} == {0, 1, 2, 3, 5, 6}

"""The calendar file of a conversation."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from bot.channels.shared.own_calendar import FILE_NAME, calendar_of
from bot.conversation import slots
from bot.knowledge.staying.reminders import health_words_in
from tests.conversation.weeks_of import weeks

NOW = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)


def event(values: dict[str, Any]) -> Any:
    calendar: Any = icalendar.Calendar.from_ical(calendar_of(values, NOW).content)
    (found,) = calendar.walk("VEVENT")
    return found


@pytest.mark.parametrize(
    ("values", "begins", "minutes", "reason"),
    [
        ({}, (8, 0), 5, "nothing was told"),
        ({slots.MINUTES: 12}, (8, 0), 12, "the minutes are known"),
        ({slots.REMINDER_TIME: {"hour": 19, "minute": 30}}, (19, 30), 5, "told just now"),
        ({slots.WEEKS: weeks().as_dict()}, (19, 0), 5, "the reminder that is kept"),
    ],
)
def test_own_calendar_has_the_persons_time(
    values: dict[str, Any], begins: tuple[int, int], minutes: int, reason: str
) -> None:
    found = event(values)
    start = found.decoded("dtstart")
    assert (start.hour, start.minute) == begins, reason
    assert start.date() == date(2026, 7, 1)
    assert start.tzinfo is None
    assert found.decoded("duration") == timedelta(minutes=minutes)


def test_own_calendar_tells_nobody_of_health() -> None:
    file = calendar_of({slots.WEEKS: weeks().as_dict()}, NOW)
    assert file.name == FILE_NAME
    assert health_words_in(f"{file.name} {file.content.decode()}") == []

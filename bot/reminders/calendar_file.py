"""A calendar file with the person's time, for everybody and without an account."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import uuid4

from icalendar import Alarm, Calendar, Event

from bot.knowledge.staying.reminders import load_reminder_texts

_PRODUCT = "-//Own time//EN"  # read by programs; nothing in the file tells of health


def calendar_file(first: date, hour: int, minute: int, minutes: int, now: datetime) -> bytes:
    """Return a file with one entry a day from `first` on, so many minutes long.

    The times are floating: they are meant on whatever clock the person has, also on a journey.
    `now` is the moment it is made, with its zone.
    """
    says = load_reminder_texts()["calendar"].say
    start = datetime.combine(first, time(hour, minute))
    event = Event()
    event.add("uid", str(uuid4()))
    event.add("dtstamp", now)
    event.add("summary", says)
    event.add("dtstart", start)
    event.add("duration", timedelta(minutes=minutes))
    event.add("rrule", {"freq": "daily"})
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", says)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())

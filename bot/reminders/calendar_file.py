"""A calendar file with the person's time, for everybody and without an account."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import uuid4

from icalendar import Alarm, Calendar, Event

from bot.knowledge.staying.reminders import load_reminder_texts
from bot.reminders.local_time import WEEK

_PRODUCT = "-//Own time//EN"  # read by programs; nothing in the file tells of health
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def calendar_file(
    first: date,
    hour: int,
    minute: int,
    minutes: int,
    now: datetime,
    days_off: frozenset[int] = frozenset(),
) -> bytes:
    """Return a file with one entry a day from `first` on, so many minutes long.

    There is none on the weekdays `days_off` (0 is Monday), of which one at least is left. The
    times are floating: they are meant on whatever clock the person has, also on a journey. `now`
    is the moment it is made, with its zone.
    """
    says = load_reminder_texts()["calendar"].say
    on = [name for place, name in zip(WEEK, _WEEKDAYS, strict=True) if place not in days_off]
    days = (first + timedelta(days=ahead) for ahead in WEEK)
    begins = next(day for day in days if day.weekday() not in days_off)
    start = datetime.combine(begins, time(hour, minute))
    event = Event()
    event.add("uid", str(uuid4()))
    event.add("dtstamp", now)
    event.add("summary", says)
    event.add("dtstart", start)
    event.add("duration", timedelta(minutes=minutes))
    event.add("rrule", {"freq": "weekly", "byday": on} if days_off else {"freq": "daily"})
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

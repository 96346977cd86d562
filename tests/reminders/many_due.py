"""So many people whose reminder is due."""

from __future__ import annotations

from datetime import datetime

from bot.records import Records
from bot.records.reminder_queue import KeptReminder


def many(records: Records, count: int, due: datetime) -> None:
    """So many people with a reminder that is due."""
    for number in range(count):
        person = records.for_person("web", str(number))
        person.give_consent("1")
        person.keep_reminder(
            KeptReminder(person.id, "web", str(number), "UTC", due.hour, due.minute, 22, 7, due)
        )

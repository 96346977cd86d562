"""The calendar file of a conversation: an entry a day at the person's own hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.channels.message.guide_message import AttachedFile
from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.knowledge.routine.routine_rules import usual_minutes
from bot.reminders.calendar_file import calendar_file

FILE_NAME = "my-few-minutes.ics"  # no word of health, for others see it too
USUAL_HOUR = 8


def calendar_of(values: Mapping[str, Any], now: datetime) -> AttachedFile:
    """Return the file for what slot values hold; where no hour was told, the usual one."""
    weeks = weeks_in(values)
    kept = vars(weeks.reminder) if weeks.reminder else {}
    at = values.get(slots.REMINDER_TIME) or kept
    hour, minute = int(at.get("hour", USUAL_HOUR)), int(at.get("minute", 0))
    minutes = int(values.get(slots.MINUTES) or usual_minutes())
    off = frozenset(at.get("days_off", ()))
    whole = calendar_file(weeks.day_of(now), hour, minute, minutes, now, off)
    return AttachedFile(FILE_NAME, whole)

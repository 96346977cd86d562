"""Says on which day the next note of a reminder comes."""

from __future__ import annotations

from datetime import datetime

from actions.talk import Talk
from bot.conversation.course.weeks import weeks_in
from bot.knowledge.staying.reminders import load_reminder_words
from bot.knowledge.wording.day_words import month_day, weekday
from bot.reminders.told_days import time_in_words


def say_next_note(talk: Talk, after: datetime) -> None:
    """Say on which day the next note comes."""
    weeks = weeks_in(talk.values)
    at = weeks.reminder
    if at is None:
        return
    day = weeks.day_of(after)
    time = time_in_words(at.hour, at.minute, at.days_off)
    said = load_reminder_words()["resting"].say
    talk.say(text=said.format(day=f"{weekday(day)}, {month_day(day)}", time=time))

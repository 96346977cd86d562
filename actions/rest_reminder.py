"""Lets the reminder rest for some days."""

from __future__ import annotations

from datetime import datetime

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation.course.weeks import weeks_in
from bot.knowledge.staying.reminders import load_reminder_words
from bot.knowledge.wording.day_words import month_day, weekday
from bot.reminders.setting import rest_reminder
from bot.reminders.told_days import time_in_words


class RestReminder(GuideAction):
    """Not now."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_rest_reminder"

    def act(self, talk: Talk) -> None:
        """Say when the next one comes."""
        days = int(talk.told["days"])
        after = attempt(talk, lambda records: rest_reminder(records, days, now=utc_now()))
        if after is not None:
            say_next(talk, after)


def say_next(talk: Talk, after: datetime) -> None:
    """Say on which day the next note comes."""
    weeks = weeks_in(talk.values)
    at = weeks.reminder
    if at is None:
        return
    day = weeks.day_of(after)
    time = time_in_words(at.hour, at.minute, at.days_off)
    said = load_reminder_words()["resting"].say
    talk.say(text=said.format(day=f"{weekday(day)}, {month_day(day)}", time=time))

"""Moves today's reminder by some minutes or hours."""

from __future__ import annotations

from datetime import timedelta

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.next_note import say_next_note
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation.course.weeks import weeks_in
from bot.knowledge.staying.reminders import load_reminder_words
from bot.reminders.local_time import zone_of
from bot.reminders.setting import snooze_reminder
from bot.reminders.told_time import ToldTime


class SnoozeReminder(GuideAction):
    """A little later."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_snooze_reminder"

    def act(self, talk: Talk) -> None:
        """Say when it comes: later today, or the next day where today's has been or cannot be."""
        length, now = timedelta(minutes=int(talk.told["minutes"])), utc_now()
        after = attempt(talk, lambda records: snooze_reminder(records, length, now=now))
        weeks = weeks_in(talk.values)
        if after is None or weeks.reminder is None:
            return
        if weeks.day_of(after) != weeks.day_of(now):
            say_next_note(talk, after)
            return
        at = after.astimezone(zone_of(weeks.reminder.zone))
        time = ToldTime(at.hour, at.minute).in_words()
        talk.say(text=load_reminder_words()["snoozed"].say.format(time=time))

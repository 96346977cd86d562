"""Sets the hours in which no note comes."""

from __future__ import annotations

from dataclasses import replace

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.knowledge.staying.reminders import load_reminder_words
from bot.reminders.setting import set_quiet_hours
from bot.reminders.told_time import ToldTime


class QuietReminder(GuideAction):
    """The person's own quiet hours."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_quiet_reminder"

    def act(self, talk: Talk) -> None:
        """Say them back, and the new hour of the note where the old one is quiet now."""
        begin, end = (int(hour) for hour in talk.told["quiet"])
        kept = attempt(talk, lambda records: set_quiet_hours(records, (begin, end), now=utc_now()))
        weeks = weeks_in(talk.values)
        if kept is None or weeks.reminder is None:
            return
        before = weeks.reminder
        now = replace(before, hour=kept.hour, minute=kept.minute, quiet=(begin, end))
        talk.set(**{slots.WEEKS: replace(weeks, reminder=now).as_dict()})
        said = load_reminder_words()
        hours = {"begin": _at(begin), "end": _at(end)}
        moved = (now.hour, now.minute) != (before.hour, before.minute)
        times = {"time": _at(now.hour, now.minute), "was": _at(before.hour, before.minute)}
        talk.say(text=said["quiet_moved" if moved else "quiet"].say.format(**hours, **times))


def _at(hour: int, minute: int = 0) -> str:
    return ToldTime(hour, minute).in_words()

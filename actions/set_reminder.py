"""Keeps the reminder that was agreed to, and says when the first note comes."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.course.weeks import ReminderSetting, kept_weeks
from bot.knowledge.staying.reminders import load_reminder_rules, load_reminder_words
from bot.records import PersonRecords
from bot.reminders.setting import set_reminder
from bot.reminders.told_days import days_behind
from bot.reminders.told_time import ToldTime
from bot.reminders.told_zone import place_of


class SetReminder(GuideAction):
    """One a day, at the person's own hour."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_set_reminder"

    def act(self, talk: Talk) -> None:
        """Keep it; where the records are away it is said that nothing was set."""
        told = talk.told
        off = tuple(told.get("days_off") or ())
        at = ReminderSetting(int(told["hour"]), int(told["minute"]), str(told["zone"]), off)
        quiet = tuple(told["quiet"]) if told.get("quiet") else None
        home = (talk.channel, talk.person)

        def work(records: PersonRecords) -> dict[str, object]:
            set_reminder(
                records,
                home,
                at.zone,
                at.hour,
                at.minute,
                now=utc_now(),
                quiet=quiet,
                days_off=frozenset(at.days_off),
            )
            return kept_weeks(records).as_dict()

        weeks = attempt(talk, work)
        if weeks is None:
            return
        talk.set(**{slots.WEEKS: weeks})
        said = load_reminder_words()["set"].say
        talk.say(
            text=said.format(
                time=ToldTime(at.hour, at.minute).in_words(),
                place=place_of(at.zone),
                on_days=days_behind(at.days_off),
                days=load_reminder_rules().ignored_days,
            )
        )

"""Moves the reminder to the clock of another place."""

from __future__ import annotations

from datetime import date

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation.course.weeks import weeks_in
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.wording.day_words import month_day, weekday
from bot.reminders.setting import change_zone
from bot.reminders.told_zone import place_of


class MoveReminder(GuideAction):
    """The same hour, by another clock."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_move_reminder"

    def act(self, talk: Talk) -> None:
        """Say by which clock it goes now, and until when."""
        zone = str(talk.told["zone"])
        until = date.fromisoformat(talk.told["until"]) if talk.told.get("until") else None
        if not attempt(talk, lambda records: change_zone(records, zone, until, now=utc_now())):
            return
        if until is None:
            talk.say(text=talk_words("zone_kept", zone=place_of(zone)))
            return
        reminder = weeks_in(talk.values).reminder
        home = reminder.home if reminder else None
        back = f"{weekday(until)}, {month_day(until)}"
        places = {"zone": place_of(zone), "day": back, "home": place_of(home or zone)}
        talk.say(text=talk_words("zone_for_a_while", **places))

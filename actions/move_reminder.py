"""Moves the reminder to the clock of another place."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.knowledge.staying.talk_words import talk_words
from bot.reminders.setting import change_zone
from bot.reminders.told_zone import place_of


class MoveReminder(GuideAction):
    """The same hour, by another clock."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_move_reminder"

    def act(self, talk: Talk) -> None:
        """Say by which clock it goes now."""
        zone = str(talk.told["zone"])
        if attempt(talk, lambda records: change_zone(records, zone, now=utc_now())):
            talk.say(text=talk_words("zone_kept", zone=place_of(zone)))

"""Lets the reminder rest for some days."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.next_note import say_next_note
from actions.talk import Talk
from bot.clock import utc_now
from bot.reminders.setting import rest_reminder


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
            say_next_note(talk, after)

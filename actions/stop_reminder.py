"""Stops the reminder at once."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.knowledge.staying.reminders import load_reminder_words
from bot.records import PersonRecords


class StopReminder(GuideAction):
    """No more notes; works with and without consent."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_stop_reminder"

    def act(self, talk: Talk) -> None:
        """Stop it, and say so only when it is so."""

        def work(records: PersonRecords) -> bool:
            records.stop_reminder()
            return True

        if attempt(talk, work):
            talk.say(text=load_reminder_words()["stopped"].say)

"""Deletes the history of the days, and keeps that none is agreed to."""

from __future__ import annotations

from actions.consented_records import CONSENT_VERSION, attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.course.weeks import kept_weeks
from bot.conversation.intake.consent_given import AGREED
from bot.knowledge.staying.talk_words import talk_words
from bot.records import PersonRecords


class DropHistory(GuideAction):
    """The answers stay, and the reminder."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_drop_history"

    def act(self, talk: Talk) -> None:
        """Say so only when it is so."""

        def work(records: PersonRecords) -> dict[str, object]:
            records.drop_history(CONSENT_VERSION)
            return kept_weeks(records).as_dict()

        weeks = attempt(talk, work)
        if weeks is None:
            talk.set(**{slots.CONSENT: AGREED})
            return
        talk.set(**{slots.WEEKS: weeks})
        talk.say(text=talk_words("history_dropped"))

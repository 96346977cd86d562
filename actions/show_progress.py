"""Shows how it went: pain, own activities and practice, in words and as a chart."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation.course.progress_card import progress_report
from bot.conversation.course.weeks import kept_weeks


class ShowProgress(GuideAction):
    """At any time, on every surface."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_progress"

    def act(self, talk: Talk) -> None:
        """Read what is kept, and say it."""
        weeks = attempt(talk, kept_weeks)
        if weeks is None:
            return
        text, card = progress_report(weeks, weeks.day_of(utc_now()))
        shown = {"card": card, "fallback": True} if card else None
        talk.say(text=text, card=shown)

"""Shows how it went: pain, own activities and practice, in words and as a chart."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.course.progress_card import progress_buttons, progress_report
from bot.conversation.course.weeks import kept_weeks
from bot.conversation.session.session_log import pain_to_be_kept


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
        today = weeks.day_of(utc_now())
        if (now := pain_to_be_kept(talk.values)) is not None:
            weeks = weeks.with_pain(now, today)
        text, card = progress_report(weeks, today)
        shown = {"card": card, "fallback": True} if card else None
        buttons = progress_buttons(talk.values.get(slots.ASKED)) if card else ()
        talk.say(text=text, card=shown, buttons=buttons)

"""Closes: what to expect, when to stop, when to come back."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.course.progress_card import progress_card
from bot.conversation.course.weeks import kept_weeks
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.session.closing_card import closing_buttons, closing_card, closing_text


class CloseSession(GuideAction):
    """After the last exercise, after "later", or when a spread of pain ended it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_close_session"

    def act(self, talk: Talk) -> None:
        """Say how it went and what comes next."""
        if talk.values.get(slots.TOGETHER) == "now":
            self._show_progress(talk)
        card = closing_card(talk.values)
        talk.say(
            text=closing_text(card),
            buttons=closing_buttons(talk.values),
            card={"card": card, "lead": talk.lead.strip(), "fallback": True},
        )

    def _show_progress(self, talk: Talk) -> None:
        """How it went, once there are ratings of two days; in a flare nothing is compared."""
        if not consent_given(talk.values):
            return
        weeks = attempt(talk, kept_weeks, tell=False)
        if weeks is None or weeks.in_flare:
            return
        card = progress_card(weeks, weeks.day_of(utc_now()))
        if card is not None:
            talk.say(text=card["text"], card={"card": card, "fallback": True})

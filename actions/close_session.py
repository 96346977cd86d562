"""Closes: what to expect, when to stop, when to come back."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.closing_card import closing_buttons, closing_card, closing_text
from bot.conversation.consent_given import consent_given
from bot.conversation.progress_card import progress_card


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
        """How the pain went, once there are ratings of more than one day."""
        if not consent_given(talk.values):
            return
        ratings = attempt(talk, lambda records: records.pain_ratings(), tell=False) or ()
        card = progress_card((rating.at.date(), rating.nrs) for rating in ratings)
        if card is not None:
            talk.say(text=card["text"], card={"card": card, "fallback": True})

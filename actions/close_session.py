"""Closes: what to expect, when to stop, when to come back."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.records import attempt
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.consent_given import consent_given
from bot.conversation.progress_card import progress_card
from bot.conversation.session import routine_of
from bot.routine import expectation


class CloseSession(GuideAction):
    """After the last exercise, after "later", or when a spread of pain ended it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_close_session"

    def act(self, talk: Talk) -> None:
        """Say how it went and what comes next."""
        values = talk.values
        if values.get(slots.TOGETHER) != "now":
            talk.say(response="utter_session_later")
        else:
            self._say(talk)
            self._show_progress(talk)
        saved = consent_given(values)
        talk.say(response="utter_come_back" if saved else "utter_come_back_unsaved")

    def _show_progress(self, talk: Talk) -> None:
        """How the pain went, once there are ratings of more than one day."""
        if not consent_given(talk.values):
            return
        ratings = attempt(talk, lambda records: records.pain_ratings(), tell=False) or ()
        card = progress_card((rating.at.date(), rating.nrs) for rating in ratings)
        if card is not None:
            talk.say(text=card["text"], card={"card": card, "fallback": True})

    def _say(self, talk: Talk) -> None:
        rating = talk.values.get(slots.RATING)
        before = talk.facts.nrs
        expect = expectation(talk.facts.stage)
        if rating is None or rating < 0 or before is None:
            change = ""
        elif rating > before:
            change = f"{before} before, {rating} now: take the easier versions tomorrow. "
        else:
            change = f"{before} before, {rating} now. "
        routine = routine_of(talk.values)
        review = f" {routine.review}" if routine else ""
        talk.say(response="utter_session_over", change=change, expect=expect, review=review)

"""Gives the calendar file with the person's time, for everybody and without an account."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.knowledge.conversation.surface_words import words_of_surface


class GiveCalendar(GuideAction):
    """A file where the surface hands files over, else where to get it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_give_calendar"

    def act(self, talk: Talk) -> None:
        """Say where it is; chat apps and the terminal put it beside the words."""
        words = words_of_surface(talk.surface).calendar
        talk.say(text=words, card={"calendar_file": True})

"""Gives a paper to take along: the plan, or the summary for a clinician."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.knowledge.conversation.surface_words import words_of_surface


class GivePaper(GuideAction):
    """A file where the surface hands files over, else where to get it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_give_paper"

    def act(self, talk: Talk) -> None:
        """Say where it is; chat apps and the terminal put the files beside the words."""
        file = str(talk.told["file"])
        talk.say(text=getattr(words_of_surface(talk.surface), file), card={file: True})

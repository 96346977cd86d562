"""Gives a paper to take along: the plan, or the summary for a clinician."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation.drafting.printouts import SUMMARY
from bot.conversation.papers.paper_read_out import summary_in_words
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.wording.speaking import speak


class GivePaper(GuideAction):
    """A file where the surface hands files over, else where to get it; its words here if wished."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_give_paper"

    def act(self, talk: Talk) -> None:
        """Say where it is; chat apps and the terminal put the files beside the words."""
        file = str(talk.told["file"])
        where = getattr(words_of_surface(talk.surface), file)
        if talk.told.get("read"):
            told = summary_in_words(talk.values, whole=True)
            says = speak("actions", "summary_says")
            talk.say(text=f"{says}\n{told}\n{where}", card={file: True})
        elif file == SUMMARY:
            told = summary_in_words(talk.values, whole=False)
            said = (
                where,
                speak("actions", "in_the_summary"),
                told,
                speak("actions", "read_it_out"),
            )
            talk.say(text="\n".join(said), card={file: True})
        else:
            talk.say(text=where, card={file: True})

"""Says what is stored about this person and how to get or delete it."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation.course.all_noted import all_noted
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.staying.kept_kinds import kept_kinds
from bot.knowledge.wording.speaking import speak

NO_WORDS = speak("actions", "no_words_of_yours_only")
GOALS_AND_NOTES = speak("actions", "goals_and_notes_are_in_your")
OWN_WORDS = {"activity", "flare_plan", "own_question"}  # tables that hold words of the person


class MyData(GuideAction):
    """What is kept, and the ways to have or delete it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_my_data"

    def act(self, talk: Talk) -> None:
        """Name the kinds of record and what is noted; where files can be sent they are."""
        kept = attempt(talk, lambda records: records.export())
        if kept is None:
            return
        facts = all_noted(talk.values)
        tables = [name for name, rows in kept["tables"].items() if rows]
        if not tables:
            talk.say(response="utter_no_data")
            if facts:
                talk.say(text=speak("actions", "held_for_now", facts=facts))
            return
        copy = words_of_surface(talk.surface).copy_words.format(person=kept["person"])
        talk.say(
            response="utter_my_data",
            summary=speak(
                "actions",
                "i_keep_of_you",
                lines=", ".join(kept_kinds(tables)),
                noted=speak("actions", "noted_of_you", facts=facts) if facts else "",
                text=GOALS_AND_NOTES if OWN_WORDS.intersection(tables) else NO_WORDS,
                copy=copy,
            ).replace("  ", " "),
        )

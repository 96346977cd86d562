"""Says what is stored about this person and how to get or delete it."""

from __future__ import annotations

from actions.consented_records import attempt
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.wording.speaking import speak

NO_WORDS = speak("actions", "no_words_of_yours_only")
GOALS = speak("actions", "your_goals_are_in_your")
OWN_WORDS = {"activity", "flare_plan", "own_question"}  # tables that hold words of the person


class MyData(GuideAction):
    """A count of what is kept, the person's id, and the ways to have or delete it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_my_data"

    def act(self, talk: Talk) -> None:
        """List the kinds of record and their number; where files can be sent they are."""
        kept = attempt(talk, lambda records: records.export())
        if kept is None:
            return
        counts = {name: len(rows) for name, rows in kept["tables"].items() if rows}
        if not counts:
            talk.say(response="utter_no_data")
            return
        lines = ", ".join(_counted(name, count) for name, count in counts.items())
        person = kept["person"]
        copy = words_of_surface(talk.surface).copy_words.format(person=person)
        talk.say(
            response="utter_my_data",
            summary=speak(
                "actions",
                "i_keep_your_number_here",
                lines=lines,
                text=GOALS if OWN_WORDS & counts.keys() else NO_WORDS,
                copy=copy,
                person=person,
            ),
        )


def _counted(table: str, count: int) -> str:
    return f"{count} {table.replace('_', ' ')}{'s' if count > 1 else ''}"

"""Says what is stored about this person and how to get or delete it."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.records import attempt
from actions.talk import Talk
from bot.knowledge.conversation.surface_words import words_of_surface

NO_WORDS = "No words of yours, only what they meant."
GOALS = "Your goals are in your words, sealed; of the rest only what it meant."


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
            summary=f"I keep: {lines}. {GOALS if 'activity' in counts else NO_WORDS} {copy} Your "
            f'number here is {person}. To delete it all, say "delete everything".',
        )


def _counted(table: str, count: int) -> str:
    return f"{count} {table.replace('_', ' ')}{'s' if count > 1 else ''}"

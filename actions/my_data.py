"""Says what is stored about this person and how to get or delete it."""

from __future__ import annotations

from actions.guide_action import Interruption
from actions.person import attempt
from actions.talk import Talk
from bot.records import PersonRecords


class MyData(Interruption):
    """A count of what is kept, the person's id, and the ways to download or delete."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_my_data"

    def act(self, talk: Talk) -> None:
        """List the kinds of record and their number."""
        summary = attempt(talk, _summary)
        if summary is not None:
            talk.say(response="utter_my_data", summary=summary)


def _summary(records: PersonRecords) -> str:
    kept = records.export()
    counts = {name: len(rows) for name, rows in kept["tables"].items() if rows}
    if not counts:
        return "I keep nothing about you."
    lines = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())
    return (
        f"I keep: {lines}. No words of yours, only what they meant. Your number here is "
        f"{kept['person']}; with it the people who run this server can hand you a copy. "
        'To delete it all, say "delete everything".'
    )

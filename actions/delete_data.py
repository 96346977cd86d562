"""Asks whether everything stored about this person shall be deleted."""

from __future__ import annotations

from actions.guide_action import LISTEN, GuideAction
from actions.talk import Talk
from bot.conversation import slots


class DeleteData(GuideAction):
    """One question before deleting; any open form waits."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_delete_data"

    def act(self, talk: Talk) -> None:
        """Ask; the answer leads to another action."""
        talk.set(**{slots.HANDLED_TURN: talk.turn.number, slots.AWAITING_DELETE: True})
        talk.say(response="utter_delete_sure")
        talk.go(LISTEN)

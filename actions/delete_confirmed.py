"""Really deletes what is stored about this person."""

from __future__ import annotations

from actions.consented_records import delete_all
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots


class DeleteConfirmed(GuideAction):
    """Deletes the records and lets the conversation be forgotten."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_delete_confirmed"

    def act(self, talk: Talk) -> None:
        """Delete, or say that nothing was half deleted."""
        if not delete_all(talk):
            talk.say(response="utter_delete_failed")
            return
        talk.say(response="utter_deleted", card={"session": "end"})
        talk.set(**{slots.CLOSED: "forget"})

"""Goes back to the question answered before."""

from __future__ import annotations

from actions.guide_action import LISTEN, GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.undo import undo


class GoBack(GuideAction):
    """Opens the last answer again; nothing else is lost."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_go_back"

    def act(self, talk: Talk) -> None:
        """Clear the last answer and what depends on it, and ask it again."""
        talk.set(**{slots.HANDLED_TURN: talk.turn.number})
        step = undo(talk.values)
        if step is None:
            talk.say(response="utter_nothing_before")
            talk.go(talk.loop or LISTEN)
            return
        talk.set(**step.cleared, **{slots.ACKNOWLEDGED: "", slots.REPROMPT: None})
        talk.say(response="utter_changed_back")
        talk.go(step.form)

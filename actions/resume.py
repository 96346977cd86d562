"""Takes the pending step up again."""

from __future__ import annotations

from actions.guide_action import Interruption, back_to_it
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.stages import next_step


class Resume(Interruption):
    """Asks the open question again, or goes to the next step."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_resume"

    def act(self, talk: Talk) -> None:
        """Go back to the form that is open; without one, on with the way when asked to.

        A surface that goes on asks with `/resume`: there the question comes whole, with its
        choices, since the earlier ones may be out of sight or no longer good.
        """
        talk.set(**{slots.HANDLED_TURN: talk.turn.number})
        if talk.loop:
            back_to_it(talk)
            if talk.turn.pressed:
                talk.set(**{slots.REPROMPT: None})
        elif talk.turn.intent == "resume" or talk.values.get(slots.CONSENT) is None:
            talk.go(next_step(talk.values))

"""Changes an answer that was given before."""

from __future__ import annotations

from actions.correction import take_correction
from actions.guide_action import Interruption
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.readback import sentence
from bot.conversation.undo import depending_on_facts, reopened


class ChangeAnswer(Interruption):
    """ "Change my side to left", or "change the side": changed and read back, or asked again."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_change_answer"

    def act(self, talk: Talk) -> None:
        """Take the new value where the message carries it; else reopen what was named."""
        if take_correction(talk):
            return
        question = reopened(talk.turn.text)
        if question is None:
            heard = sentence(talk.facts)
            if heard:
                talk.say(text=f"I have: {heard}")
            talk.say(response="utter_which_answer")
            return
        skipped = [name for name in talk.values.get(slots.SKIPPED) or [] if name != question]
        asked = [name for name in talk.values.get(slots.BEFORE) or [] if name != question]
        talk.set(**{question: None, slots.SKIPPED: skipped, slots.BEFORE: asked})
        talk.set(**depending_on_facts(), **{slots.REPROMPT: None, slots.ACKNOWLEDGED: ""})
        talk.set(**{slots.READBACK: "confirmed"})
        if question == "duration_days":
            talk.set(stage=None)
        talk.set(**{slots.HANDLED_TURN: talk.turn.number})
        talk.go(slots.INTAKE_FORM)

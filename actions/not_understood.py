"""Words that no rule knows."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.readback import sentence
from bot.conversation.stages import next_step

_MOVES_ON = ("affirm", "resume")


class NotUnderstood(GuideAction):
    """Says what was got, and goes on where there is something to go on with."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_not_understood"

    def act(self, talk: Talk) -> None:
        """Facts or a yes move things on; the rest is asked once more in other words."""
        new = talk.values.get(slots.CONSENT) is None
        if new or talk.turn.intent in _MOVES_ON or talk.turn.findings.mentions:
            talk.go(next_step(talk.values))
            return
        heard = sentence(talk.facts)
        if heard:
            talk.say(text=f"So far I have: {heard}")
        talk.say(response="utter_not_understood")

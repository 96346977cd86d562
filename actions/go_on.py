"""After a step: the next one on the way."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState
from bot.conversation.stages import next_step


class GoOn(GuideAction):
    """Names the next step; a form that is still open is asked again."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_go_on"

    def act(self, talk: Talk) -> None:
        """Follow with the next form or action; the safety screen first."""
        state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
        if state.unasked(talk.values.get(slots.SCREEN_FLAGS)):
            talk.leave_to_policies()
            return
        if talk.values.get(slots.CLOSED) == "done" and not talk.loop:
            talk.set(**{slots.CLOSED: None, slots.TOGETHER: None, slots.EXERCISE: 0})
            talk.set(**{slots.RATING: None, slots.REPROMPT: "simpler"})
        talk.go(talk.loop or next_step(talk.values))

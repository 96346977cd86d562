"""Says once what a clinician should look at within days or weeks; the way goes on."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.advice import advice_text
from bot.conversation.safety_state import SafetyState


class GiveAdvice(GuideAction):
    """D and R flags: seen within days or routinely, and what is possible meanwhile."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_give_advice"

    def act(self, talk: Talk) -> None:
        """Say what, why and whom to tell."""
        state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
        due = tuple(talk.told["flags"])
        talk.say(text=advice_text(due, state.level, str(talk.values.get(slots.ADVICE_LINE))))

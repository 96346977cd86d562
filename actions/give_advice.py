"""Says once what a clinician should look at within days or weeks; the way goes on."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety.help.advice import advice_card, advice_text
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.safety.safety_words import care_words


class GiveAdvice(GuideAction):
    """D and R flags: seen within days or routinely, and what is possible meanwhile."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_give_advice"

    def act(self, talk: Talk) -> None:
        """Say what, why and whom to tell."""
        values, due = talk.values, tuple(talk.told["flags"])
        level = SafetyState.from_dict(values.get(slots.SAFETY)).level
        numbers = (slots.ADVICE_TEL, slots.EMERGENCY_TEL, slots.ELSEWHERE)
        tel, emergency, elsewhere = (str(values.get(slot) or "") for slot in numbers)
        talk.say(
            text=advice_text(due, level, str(values.get(slots.ADVICE_LINE))),
            card={
                "card": advice_card(due, level, tel, emergency, elsewhere),
                "lead": care_words("first"),
                "fallback": True,
            },
        )

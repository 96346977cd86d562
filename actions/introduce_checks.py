"""Says how many home checks there are for this person."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.wording.speaking import speak


class IntroduceChecks(GuideAction):
    """After the safety screen, before the first check."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_introduce_checks"

    def act(self, talk: Talk) -> None:
        """Say how many there are, where the head of the first does not."""
        if not words_of_surface(talk.surface).cards_lead:
            talk.say(response="utter_checks_intro", count=counted(len(talk.values[slots.CHECKS])))


def counted(number: int) -> str:
    """Return how many checks there are, in words."""
    return (
        speak("actions", "one_short_check")
        if number == 1
        else speak("actions", "short_checks", number=number)
    )

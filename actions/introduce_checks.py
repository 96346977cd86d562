"""Says how many home checks there are for this person."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.knowledge.wording.speaking import speak


class IntroduceChecks(GuideAction):
    """After the safety screen, before the first check."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_introduce_checks"

    def act(self, talk: Talk) -> None:
        """Say how many there are; how to go about them stands on the first."""
        talk.say(response="utter_checks_intro", count=_count(len(talk.values[slots.CHECKS])))


def _count(number: int) -> str:
    return (
        speak("actions", "one_short_check")
        if number == 1
        else speak("actions", "short_checks", number=number)
    )

"""Chooses two or three home checks for this person and says what they are for."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import choose
from bot.conversation.stages import next_step
from bot.knowledge.checks.check_conduct import load_check_conduct


class ChooseChecks(GuideAction):
    """After the safety screen, before the first check."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_choose_checks"

    def act(self, talk: Talk) -> None:
        """Choose, say how many there are and when to stop, and begin."""
        chosen = choose(talk.facts, talk.values)
        talk.set(**{slots.CHECKS: chosen, slots.CHECK_RESULTS: {}})
        if chosen:
            stop = load_check_conduct().stop
            talk.say(response="utter_checks_intro", count=_count(len(chosen)), stop=stop)
        else:
            talk.say(response="utter_checks_none")
        talk.go(next_step(talk.values))


def _count(number: int) -> str:
    return "One short check" if number == 1 else f"{number} short checks"

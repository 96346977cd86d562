"""Shows the whole safety net: how hard, when to stop, when to get help."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.session.routine_shown import safety_net_text


class ShowSafetyNet(GuideAction):
    """What the one line under a plan is short for."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_safety_net"

    def act(self, talk: Talk) -> None:
        """Show it with the numbers of the person's country."""
        number = str(talk.values.get(slots.EMERGENCY_NUMBER))
        talk.say(text=safety_net_text(number, str(talk.values.get(slots.ADVICE_LINE))))

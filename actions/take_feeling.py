"""Hears how it has been, outside of a question for it."""

from __future__ import annotations

from actions.guide_action import Interruption
from actions.person import keep
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.returning import since_response
from bot.conversation.stages import next_step
from bot.conversation.undo import once_more

_FEELING = {"feel_better": "better", "feel_same": "same", "feel_worse": "worse"}


class TakeFeeling(Interruption):
    """Keeps "better", "the same" or "worse" and answers to it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_take_feeling"

    def act(self, talk: Talk) -> None:
        """Keep it and say what follows from it."""
        feeling = _FEELING.get(talk.turn.intent or "", "same")
        talk.set(**{slots.CHECK_IN: feeling})
        keep(talk, lambda records: records.save_check_in(change=feeling, nrs=talk.facts.nrs))
        talk.say(response=since_response(feeling, talk.values))
        if feeling == "worse" and talk.values.get(slots.SCREEN_NERVES):
            talk.set(**once_more())
            talk.go(next_step(talk.values))

"""Stops at once, and says what is kept."""

from __future__ import annotations

from datetime import UTC, datetime

from rasa_sdk.events import ActiveLoop, SlotSet

from actions.guide_action import LISTEN, GuideAction
from actions.person import AGREED, keep
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.session_log import is_under_way, session_log
from bot.conversation.stages import next_step


class Stop(GuideAction):
    """Leaves any question; with consent the person can come back to this step."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_stop"

    def act(self, talk: Talk) -> None:
        """Say what is kept; what must not be kept is forgotten by the tracker store."""
        kept = talk.values.get(slots.CONSENT) == AGREED
        left_off = next_step(talk.values)
        facts = talk.facts
        keep(talk, lambda records: records.save_episode(facts, left_off=left_off))
        if is_under_way(talk.values):
            logged = session_log(talk.values, datetime.now(UTC))
            keep(talk, lambda records: records.log_session(logged))
        if kept:
            talk.say(response="utter_stopped_kept")
        else:
            talk.say(response="utter_stopped_not_kept", card={"session": "end"})
        talk.events += [ActiveLoop(None), SlotSet(slots.REQUESTED, None)]
        talk.set(**{slots.CLOSED: "stopped" if kept else "forget"})
        talk.go(LISTEN)

"""Greets a person who returns with where they left off, and asks how it has been."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.turn import payload

OVER = {"title": "The flare is over", "payload": payload(slots.FLARE, "over")}
FEELINGS = [
    {"title": title, "payload": payload(slots.CHECK_IN, value)}
    for title, value in (
        *(("Better", "better"), ("About the same", "same"), ("Worse", "worse")),
        ("Straight to my routine", "skip"),
    )
]


class AskCheckIn(GuideAction):
    """The last visit in one line, then one question."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_check_in"

    def act(self, talk: Talk) -> None:
        """Say when, where, how bad and which routine; repeats are shorter."""
        visit = talk.values.get(slots.RETURNING) or {}
        again = talk.told.get("again")
        talk.say(
            response="utter_ask_check_in_again" if again else "utter_welcome_back",
            when=visit.get("when"),
            last=visit.get("last"),
            buttons=[*FEELINGS, OVER] if visit.get("flare") else FEELINGS,
        )

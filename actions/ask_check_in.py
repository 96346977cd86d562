"""Greets a person who returns with where they left off, and asks how it has been."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.turn import payload
from bot.conversation.words.quiet_ways import WHY
from bot.knowledge.wording.speaking import speak

OVER = {"title": speak("actions", "the_flare_is_over"), "payload": payload(slots.FLARE, "over")}
FLARE = {"title": speak("actions", "a_flare"), "payload": payload(slots.FLARE, "yes")}
FEELINGS = [
    {"title": title, "payload": payload(slots.CHECK_IN, value)}
    for title, value in (
        (speak("actions", "better"), "better"),
        (speak("actions", "about_the_same"), "same"),
        (speak("actions", "worse"), "worse"),
    )
]
QUIET = [
    {
        "title": speak("actions", "straight_to_my_routine"),
        "payload": payload(slots.CHECK_IN, "skip"),
        "style": "link",
    },
    WHY,
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
        weeks = weeks_in(talk.values)
        flare = [OVER] if visit.get("flare") else [FLARE] if weeks.has_plan else []
        talk.say(
            response="utter_ask_check_in_again" if again else "utter_welcome_back",
            when=visit.get("when"),
            last=visit.get("last"),
            buttons=[*FEELINGS, *flare, *QUIET],
        )

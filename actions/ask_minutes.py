"""Says what the words and checks point to and, in the same message, asks for the minutes a day."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import Assessment
from bot.conversation import slots
from bot.conversation.session.muscles_promised import muscles_promised
from bot.conversation.session.pattern import pattern_card, pattern_text
from bot.knowledge.wording.speaking import speak
from bot.routine import Setting

MINUTES = speak("actions", "how_many_minutes_a_day")
OF_WHAT = speak("actions", "minutes_of_exercises")
KIT = speak("actions", "name_a_band_a_massage")


class AskMinutes(GuideAction):
    """The pattern once, or plainly that none is named, and one question."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_minutes"

    def act(self, talk: Talk) -> None:
        """Say it once; after an interruption ask the short question alone."""
        setting = Setting.from_dict(talk.values.get(slots.SETTING) or {})
        room = _still_to_name(setting)
        if not talk.told.get("pattern"):
            talk.say(response="utter_ask_minutes", pattern="", of_what=OF_WHAT, room=room)
            return
        assessment = Assessment.from_dict(talk.values[slots.ASSESSMENT_SHOWN])
        note = OF_WHAT if _knows_kit(setting) else f"{OF_WHAT} {KIT}"
        worked = muscles_promised(assessment, talk.values, talk.person)
        talk.say(
            response="utter_ask_minutes",
            pattern=f"{pattern_text(assessment, talk.facts, worked)}\n\n",
            of_what=OF_WHAT,
            room=room,
            card={
                "card": {**pattern_card(assessment, talk.facts), "question": MINUTES, "note": note},
                "lead": talk.lead.strip(),
                "fallback": True,
                "numeric": True,
            },
        )


def _still_to_name(setting: Setting) -> str:
    """Return what is asked beside the minutes: the place, the kit, both, or neither."""
    if _knows_kit(setting):
        return "" if setting.place else speak("actions", "name_place")
    if setting.place:
        return speak("actions", "name_kit")
    return speak("actions", "name_place_and_kit")


def _knows_kit(setting: Setting) -> bool:
    return bool(setting.kit or setting.no_kit)

"""Positions that may ease the wait for a clinician; no exercises (clinical 2.0, level S)."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.cautions import cautions_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Routine, build

MINUTES = 5


class ShowComfort(GuideAction):
    """Same day first: says so in one line, and shows positions of ease once."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_comfort"

    def act(self, talk: Talk) -> None:
        """Show the positions when asked for or the first time; later only the act again."""
        asked = talk.turn.choice is not None and talk.turn.choice[0] == slots.COMFORT
        if talk.values.get(slots.COMFORT_SHOWN) and not asked:
            talk.say(response="utter_same_day_stay")
            return
        facts = talk.facts
        rest = build(infer(facts, {}), facts, cautions_of(talk.values), MINUTES, "rest", level="S")
        talk.set(**{slots.COMFORT_SHOWN: True})
        talk.say(text=_words(rest))


def _words(rest: Routine) -> str:
    known = load_exercises()
    parts = [" ".join(rest.notes)]
    for item in rest.items:
        exercise = known[item.exercise_id]
        parts.append(f"{exercise.name}: {' '.join(exercise.steps)} {item.dose_text}.")
    return "\n\n".join(parts)

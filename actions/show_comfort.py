"""Positions that may ease the wait for a clinician; no exercises (clinical 2.0, level S)."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import infer
from bot.conversation.safety.safety_state import cautions_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Routine, build
from bot.routine.own_way import own_way

MINUTES = 5


class ShowComfort(GuideAction):
    """Same day first, so only positions of ease."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_comfort"

    def act(self, talk: Talk) -> None:
        """Show the positions."""
        facts = talk.facts
        rest = build(infer(facts, {}), facts, cautions_of(talk.values), MINUTES, "rest", level="S")
        talk.say(text=_words(rest))


def _words(rest: Routine) -> str:
    known = load_exercises()
    parts = [" ".join(rest.notes)]
    for item in rest.items:
        exercise = known[item.exercise_id]
        parts.append(
            f"{exercise.name}: {' '.join(own_way(exercise, item.notes).steps)} {item.dose_text}."
        )
    return "\n\n".join(parts)

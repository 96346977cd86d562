"""Positions that may ease the wait for a clinician, or a rise after a session; no exercises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.safety.safety_state import SafetyState, cautions_of
from bot.knowledge.conversation.closing_words import closing_words
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wording.first_letter import capitalised
from bot.routine import build
from bot.routine.shown.own_way import own_way
from bot.safety.levels import Level

MINUTES = 5


class ShowComfort(GuideAction):
    """Same day first, or more pain than before: only positions of ease (clinical 2.0, 8.4)."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_comfort"

    def act(self, talk: Talk) -> None:
        """Show the positions: why first, then each with its picture."""
        facts = talk.facts
        rest = build(infer(facts, {}), facts, cautions_of(talk.values), MINUTES, "rest", level="S")
        today = SafetyState.from_dict(talk.values.get(slots.SAFETY)).level == Level.S.value
        talk.say(text=" ".join(rest.notes) if today else closing_words("ease"))
        for item in rest.items:
            exercise = load_exercises()[item.exercise_id]
            steps = own_way(exercise, item.notes).steps
            dose = f"{capitalised(item.dose_text)}."
            talk.say(
                text=f"{exercise.name}: {' '.join(steps)} {dose}",
                card={"card": _position(exercise, steps, dose), "fallback": True},
            )


def _position(exercise: Exercise, steps: Sequence[str], dose: str) -> dict[str, Any]:
    """One position as a card that asks nothing."""
    return {
        "kind": "education",
        "title": exercise.name,
        "picture": exercise.picture,
        "picture_alt": " ".join([f"{exercise.name}.", *steps]),
        "text": dose,
        "points": list(steps),
    }

"""How much of the move there is strength for: "only two seconds", "I can do three, no more"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.conversation.turn import UserTurn
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.how_it_went import names_a_pain
from bot.language.text.message import Message
from bot.language.text.question_start import ends_with_mark
from bot.routine import RoutineItem

# What tells it, by the part of the dose that it is of.
_MANAGED: Mapping[str, re.Pattern[str]] = {
    "hold_s": spoken("strength_for_seconds"),
    "sets": spoken("strength_for_rounds"),
    "reps": spoken("strength_for_times"),
}


def dose_managed(turn: UserTurn, item: RoutineItem | None) -> Dose | None:
    """Return the dose of the move that is up with what is managed of it, where that is less.

    None where nothing is told, or as much as the dose asks for, or where it is a pain that stops.
    """
    if item is None or turn.pressed or ends_with_mark(turn.text) or names_a_pain(turn.text):
        return None
    told = {key: most for key, most in _told(turn.text) if _is_less(item.dose, key, most)}
    return item.dose.model_copy(update=told) if told else None


def tells_strength(text: str) -> bool:
    """Whether words say how long or how often there is strength for the move, and do not ask."""
    told = any(pattern.search(text) for pattern in _MANAGED.values())
    return told and not ends_with_mark(text) and not names_a_pain(text)


def first_number(words: str) -> int:
    """Return the first number that some words tell, in whole ones; 0 for none."""
    return next((round(one.value) for one in Message.read(words).numbers()), 0)


def _told(text: str) -> Iterator[tuple[str, int]]:
    for key, pattern in _MANAGED.items():
        for found in pattern.finditer(text):
            words = next(one for one in found.groups() if one)
            number = first_number(words)
            if number > 0:
                yield key, number


def _is_less(dose: Dose, key: str, most: int) -> bool:
    usual = getattr(dose, key)
    return usual is not None and most < usual

"""What a day of a plan comes to: the minutes of the exercises, and the walk beside them."""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_session_texts
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine


def in_all(routine: Routine) -> str:
    """Return one line with the minutes of exercises and each walk on top; "" where there is none.

    The minutes that are asked for are those of the exercises, so a walk is named beside them.
    """
    known = load_exercises()
    walks = [
        f"{known[item.exercise_id].name.lower()}: {item.dose_text}"
        for item in routine.items
        if not item.in_session and known[item.exercise_id].kind == "aerobic"
    ]
    if not walks or not routine.session_minutes:
        return ""
    words = load_session_texts().in_all
    return words.format(lasts=lasting(routine), walk="; ".join(walks))


def lasting(routine: Routine) -> str:
    """Return how long a session takes: "about 6 minutes"."""
    if routine.lasts > 1:
        return speak("conversation", "about_minutes", lasts=routine.lasts)
    return "about a minute"

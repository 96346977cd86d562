"""The confirm questions of a flag, one after the other: each is enough by itself (clinical 2.1)."""

from __future__ import annotations

from bot.conversation.safety.safety_state import OTHER, SEEN, SafetyState
from bot.knowledge.safety.red_flags import load_red_flags

ASKED_SEEN = "utter_seen_since"


def one_alone(slug: str) -> str:
    """Return what among `shown` says that the first question of a flag is asked and no other."""
    return f"{slug}:one_alone"


def confirm_response(slug: str, part: int) -> str:
    """Return the name of the response that puts one of the questions, or asks about a look."""
    if part == SEEN:
        return ASKED_SEEN
    part = max(part, 0)
    return f"utter_confirm_{slug}_{part + 1}" if part else f"utter_confirm_{slug}"


def next_part(state: SafetyState) -> int | None:
    """Return which question of the open flag follows a "no", None when all have been put."""
    if state.asking is None or state.asking_part == OTHER or state.asking_how != "denied":
        return None
    if one_alone(state.asking) in state.shown:
        return None
    part = state.asking_part + 1
    return part if part < len(load_red_flags()[state.asking].questions) else None


def level_if_yes(state: SafetyState, slug: str) -> str | None:
    """Return the level that a "yes" to the open question has of its own, None for the flag's."""
    questions = load_red_flags()[slug].questions
    if state.asking != slug or not 0 <= state.asking_part < len(questions):
        return None
    return questions[state.asking_part].level

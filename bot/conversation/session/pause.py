"""Pausing a session and going on with it."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.turn import UserTurn
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken

PAUSE, GO_ON, ENOUGH = "pause", "go_on", "enough"


def pauses(turn: UserTurn) -> bool:
    """Whether the person asks for a pause."""
    if turn.choice:
        return turn.choice == (slots.EXERCISE_FEEDBACK, PAUSE)
    return load_session_words()[PAUSE].said_in(turn.text)


def after_pause(turn: UserTurn) -> str | None:
    """Return GO_ON or ENOUGH, or None when the words say neither."""
    if turn.choice:
        said = turn.choice[1] if turn.choice[0] == slots.EXERCISE_FEEDBACK else None
        return said if said in (GO_ON, ENOUGH) else None
    if turn.intent in ("resume", "affirm", "done"):
        return GO_ON
    if turn.intent in ("stop", "deny") or load_session_words()[ENOUGH].said_in(turn.text):
        return ENOUGH
    goes_on = spoken("goes_on_now").search(turn.text) is not None
    return GO_ON if goes_on or load_session_words()[GO_ON].said_in(turn.text) else None

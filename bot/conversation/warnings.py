"""Words in an exercise that tell of a nerve, dizziness or the heart (clinical 5, stop rule)."""

from __future__ import annotations

import re

from bot.conversation.turn import UserTurn
from bot.knowledge.routine.session_words import load_session_words
from bot.language.findings import Kind

NERVE = frozenset(("numb", "tingling", "shooting"))
_SENTENCE = re.compile(r"[.!?;,]|\bbut\b")


def warns_in_exercise(turn: UserTurn) -> bool:
    """Return whether a message asks to stop, however short; "no tingling" does not."""
    if turn.pressed:
        return False
    if NERVE & set(turn.findings.values(Kind.QUALITY)) or turn.findings.present(Kind.FLAG):
        return True
    words = load_session_words()
    return any(
        words["warning"].said_in(part) and not words["no_warning"].said_in(part.split("can")[0])
        for part in _SENTENCE.split(turn.text)
    )

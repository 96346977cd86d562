"""Words in an exercise that tell of a nerve, dizziness or the heart (clinical 5, stop rule)."""

from __future__ import annotations

from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.replies.answers import read_answer

MOST, MORE = safety_limit("stop_at_pain"), safety_limit("stop_at_rise")
NERVE = frozenset(("numb", "tingling", "shooting"))
_PART = spoken("part_of_warning")


def warns_in_exercise(turn: UserTurn) -> bool:
    """Return whether a message asks to stop, however short; "no tingling" does not."""
    if turn.pressed:
        return False
    if NERVE & set(turn.findings.values(Kind.QUALITY)) or turn.findings.present(Kind.FLAG):
        return True
    words = load_session_words()
    return any(
        words["warning"].said_in(part) and not words["no_warning"].said_in(part.split("can")[0])
        for part in _PART.split(turn.text)
    )


def breaks_stop_rule(before: int | None, turn: UserTurn) -> str:
    """Return what is said of pain that has risen by 2 or to 6, "" where it has not.

    A bare number may be a count, so the words must rate the pain.
    """
    short = is_within(turn.text, "pain_of_now")
    if turn.pressed or not short or turn.findings.of(Kind.DURATION):
        return ""
    rates = turn.findings.present(Kind.NRS) or load_session_words()["rates"].said_in(turn.text)
    told = read_answer("nrs", turn.findings, turn.text) if rates else None
    if told is None or told.number is None or not any(one.isdigit() for one in turn.text):
        return ""
    rise = before is not None and told.number - before >= MORE
    words = load_feedback_words()
    return words["stop_rule"].say if told.number >= MOST or rise else ""

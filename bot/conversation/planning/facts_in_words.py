"""One fact read from words that tell it, as an answer to its question is read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation.intake_answers import apply_answer
from bot.conversation.turn import UserTurn
from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.replies.answers import read_answer
from bot.language.text.message import Message

WORDS = ("trigger", "onset", "sleep_position")  # read by their words; the others by `apply_answer`
AGE, TRIGGER, DURATION = "age", "trigger", "duration_days"


def fact_in_words(facts: Facts, name: str, words: str) -> Facts | None:
    """Return the facts with one that is told in these words; None where they tell none."""
    if name == AGE:
        years = next((int(one.value) for one in Message.read(words).numbers()), None)
        return replace(facts, age=years) if years is not None else None
    if name in WORDS:
        answer = read_answer(name, Findings(), words)
        if answer is None or not answer.value:
            return None
        known = with_value(facts, name, answer.value)
        return replace(known, trigger_move=None) if name == TRIGGER else known
    changed = apply_answer(facts, name, UserTurn(0, words, None, 0.0, Findings()))
    if not isinstance(changed, Facts):
        return None
    days = changed.duration_days
    return replace(changed, duration_days=None if days is None else round(days, 2))


def with_value(facts: Facts, name: str, value: Any) -> Facts:
    """Return the facts with a value by the name of its field."""
    changes: dict[str, Any] = {name: value}
    return replace(facts, **changes)

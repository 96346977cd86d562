"""One fact read from words that tell it, as an answer to its question is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from bot.conversation.intake.intake_answers import apply_answer
from bot.conversation.turn import UserTurn
from bot.language.extract.history.named_descriptions import named_descriptions
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.text.first_number import first_whole
from bot.language.text.message import Message

WORDS = ("trigger", "onset", "sleep_position")  # read by their words; the others by `apply_answer`
AGE, TRIGGER, DURATION = "age", "trigger", "duration_days"


def fact_in_words(facts: Facts, name: str, words: str) -> Facts | None:
    """Return the facts with one that is told in these words; None where they tell none."""
    if name == AGE:
        years = first_whole(words)
        return replace(facts, age=years) if years is not None else None
    if name in WORDS:
        answer = read_answer(name, Findings(), words)
        if answer is None or not answer.value:
            return None
        known = with_value(facts, name, answer.value)
        return replace(known, trigger_move=None) if name == TRIGGER else known
    changed = apply_answer(facts, name, UserTurn(Findings(), text=words))
    if not isinstance(changed, Facts):
        return None
    days = changed.duration_days
    return replace(changed, duration_days=None if days is None else round(days, 2))


def with_value(facts: Facts, name: str, value: Any) -> Facts:
    """Return the facts with a value by the name of its field."""
    changes: dict[str, Any] = {name: value}
    return replace(facts, **changes)


def with_worse(facts: Facts, moves: Mapping[str, Iterable[str]]) -> Facts:
    """Return the facts with movements that make it worse, each with its kinds."""
    kinds = dict.fromkeys((*facts.aggravated_by, *chain.from_iterable(moves.values())))
    named = dict.fromkeys((*facts.worse_with, *moves))
    return replace(facts, aggravated_by=tuple(kinds), worse_with=tuple(named))


def eased_in(words: str) -> tuple[str, ...]:
    """Return what these words tell to ease it."""
    told = named_descriptions(Message.read(words))
    return tuple(chain.from_iterable(one.values for one in told if one.kind == Kind.EASED_BY))


def with_eased(facts: Facts, eased: Iterable[str]) -> Facts:
    """Return the facts with what eases it."""
    return replace(facts, eased_by=tuple(dict.fromkeys((*facts.eased_by, *eased))))

"""Answers to the intake questions, pressed or written, as facts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation.slots import INTAKE_QUESTIONS
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.vocabulary.movements import load_movements
from bot.language.facts import Facts
from bot.language.folding import stage_of
from bot.language.replies.answering.answer import Answer
from bot.language.replies.answering.answers import read_answer
from bot.language.text.message_parts import parts_of

UNSURE = "unsure"
_ASKED_AS = {"regions": "region", "duration_days": "duration"}
_LISTS = ("regions", "aggravated_by")
_HOURS = ("sit_hours", "drive_hours", "stand_hours")
RATED = "nrs"
_NUMBERS = ("duration_days", RATED, *_HOURS)
SIDE, WORSE_SIDE, BOTH = "side", "worse_side", "both"
CHANGEABLE = (*INTAKE_QUESTIONS, WORSE_SIDE, "onset", "course", *_HOURS)  # by a press


def apply_choice(facts: Facts, question: str, value: str) -> Facts | None:
    """Return the facts with a pressed answer, or None when question or value is unknown."""
    if question not in CHANGEABLE:
        return None
    if question in _NUMBERS:
        try:
            return _with(facts, question, float(value))
        except ValueError:
            return None
    if question == WORSE_SIDE and value in load_readback()[question].words:
        return replace(facts, side=BOTH, worse_side=value, sides_of=())
    if question == SIDE:
        facts = replace(facts, worse_side=None, sides_of=())
    known = value in load_readback()[question].words or _is_movement(question, value)
    return _with(facts, question, value) if known else None


def apply_answer(facts: Facts, question: str, turn: UserTurn) -> Facts | str | None:
    """Return the facts with a written answer, UNSURE, or None when it is not understood."""
    answer = read_answer(_ASKED_AS.get(question, question), turn.findings, turn.text)
    if answer is None and question == RATED:
        answer = _rated_first(turn)
    if answer is None:
        return None
    if answer.unsure:
        return UNSURE
    if question == "duration_days" and answer.number is None and answer.value:
        return replace(facts, duration_days=None, stage=answer.value)  # "years", of no number
    changed = _with(facts, question, answer.number if question in _NUMBERS else answer.value)
    if changed is None or question not in _LISTS:
        return changed
    if question == "regions":
        return replace(changed, regions=(*changed.regions, *answer.others))
    return replace(
        changed,
        aggravated_by=(*changed.aggravated_by, *answer.others),
        worse_with=answer.detail,
    )


def _rated_first(turn: UserTurn) -> Answer | None:
    """The rating that a message opens with ("6ish. like a hot knot when I twist")."""
    parts = list(parts_of(turn.text))
    if len(parts) < 2 or turn.pressed:
        return None
    first, last = parts[0]
    return read_answer(RATED, turn.findings.within(first, last), turn.text[first:last])


def _is_movement(question: str, value: str) -> bool:
    return question == WORSE and value in load_movements()


def _worse(facts: Facts, value: str) -> Facts:
    """Return the facts with a movement or a kind of movement as the one that makes it worse."""
    movement = load_movements().get(value)
    if movement is None:
        return replace(facts, aggravated_by=(value,), worse_with=())
    return replace(facts, aggravated_by=movement.codes, worse_with=(value,))


def _with(facts: Facts, question: str, value: Any) -> Facts | None:
    if value is None:
        return None
    if question == "duration_days":
        return replace(facts, duration_days=float(value), stage=stage_of(float(value)))
    if question == "nrs":
        return replace(facts, nrs=min(10, max(0, round(float(value)))))
    if question == WORSE:
        return _worse(facts, str(value))
    changes: dict[str, Any] = {question: (str(value),) if question in _LISTS else value}
    return replace(facts, **changes)

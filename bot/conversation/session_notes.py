"""How a move that takes another's place is done differently for this person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.cautions import cautions_of
from bot.conversation.checks import evidence_of
from bot.conversation.told import facts_of
from bot.knowledge.exercises.exercise import Exercise
from bot.routine.codes import codes_for
from bot.routine.intake import inputs_from
from bot.routine.items import notes_of_codes


def notes_today(values: Mapping[str, Any], exercise: Exercise) -> tuple[str, ...]:
    """Return one sentence for each exclusion code of this person that asks for another way."""
    facts = facts_of(values)
    assessment = infer(facts, evidence_of(values))
    minutes = int(values.get(slots.MINUTES) or 0)
    codes = codes_for(inputs_from(assessment, facts, cautions_of(values), minutes, "none"))
    return notes_of_codes(exercise, codes)

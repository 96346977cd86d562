"""Words of exercises and routines keep to the voice of the guide."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.knowledge.banned_phrases import copy_lint
from bot.knowledge.entries import Entry
from bot.knowledge.exclusions import load_exclusions
from bot.knowledge.exercise_evidence import load_exercise_evidence
from bot.knowledge.exercises import load_exercises
from bot.knowledge.progression import (
    load_expectations,
    load_flare,
    load_progression,
    load_review_reasons,
)
from bot.knowledge.routine_phases import load_phase_entries, load_phases
from bot.knowledge.routine_reasons import load_reasons
from bot.knowledge.routine_rules import load_care_first, load_yellow_effects
from bot.knowledge.routine_words import load_feedback_words, load_safety_net

LOADED: tuple[Entry, ...] = (
    *load_exercises().values(),
    *load_exclusions().values(),
    *load_exercise_evidence().values(),
    *load_expectations().values(),
    *load_flare().values(),
    *load_progression(),
    *load_review_reasons().values(),
    *load_phases().values(),
    *load_phase_entries(),
    *load_reasons().values(),
    *load_care_first().values(),
    *load_yellow_effects().values(),
    *load_feedback_words().values(),
    load_safety_net(),
)


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from texts(one)


@pytest.mark.parametrize("entry", LOADED, ids=lambda one: f"{type(one).__name__}-{one.id}")
def test_routine_copy_keeps_to_the_voice(entry: Entry) -> None:
    for text in texts(entry.model_dump(exclude={"id", "source"})):
        assert copy_lint(text) == [], text

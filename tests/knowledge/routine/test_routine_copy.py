"""Words of exercises and routines keep to the voice of the guide."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise_evidence import load_exercise_evidence
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.entries import Entry
from bot.knowledge.routine.progression_rules import (
    load_expectations,
    load_flare,
    load_progression,
    load_review_reasons,
)
from bot.knowledge.routine.routine_phases import load_phase_entries, load_phases
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_care_first, load_yellow_effects
from bot.knowledge.routine.routine_words import load_feedback_words, load_safety_net
from bot.knowledge.wording.banned_phrases import copy_lint

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

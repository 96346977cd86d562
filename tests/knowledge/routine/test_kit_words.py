"""Kit is told in words; nothing else gives it to a routine."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.kit_words import kit_named
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs, Setting
from bot.routine.allow import why_not
from bot.routine.history import History
from bot.routine.situation import situation_of


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("8, and I have a band and a tennis ball", ("band", "ball")),
        ("12 minutes, there is an exercise bike", ("bike",)),
        ("5", ()),
        ("20 but no band", ()),
        ("my husband has 5 minutes", ()),
    ],
)
def test_kit_words_are_read_with_the_minutes(text: str, kit: tuple[str, ...]) -> None:
    assert kit_named(text) == kit


def test_kit_words_open_every_exercise_that_needs_kit() -> None:
    special = set(load_selection().special_kit)
    told = PlanInputs(nrs=1, setting=Setting(kit=frozenset(special), goal_share=1.0, goal_weeks=3))
    at = situation_of(told, "week", History())
    for exercise in load_exercises().values():
        if special & set(exercise.kit):
            reason = why_not(exercise, at)
            assert reason is None or reason.rule != "out_kit", exercise.id

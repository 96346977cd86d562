"""Why an exercise is left out: the first reason that holds, in a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import History, Setting
from bot.routine.situation.allow import why_not
from bot.routine.situation.plan_situation import situation_of
from tests.routine.people import with_pattern

LIBRARY = load_exercises()
LYING_PRONE, SIDE_OR_STANDING = "M04", "T03"


def reason(exercise_id: str, cautions: tuple[str, ...] = (), place: str = "") -> str | None:
    setting = Setting(place=frozenset((place,) if place else ()))
    inputs = replace(with_pattern("D1"), cautions=cautions, setting=setting)
    refused = why_not(LIBRARY[exercise_id], situation_of(inputs, "seed", History()))
    return refused.rule if refused else None


@pytest.mark.parametrize(
    ("exercise", "cautions", "place", "rule"),
    [
        pytest.param(LYING_PRONE, ("CAES",), "", "out_position", id="a code closes the only one"),
        pytest.param(LYING_PRONE, (), "chair", "out_place", id="the place does not have it"),
        pytest.param(SIDE_OR_STANDING, ("SIT",), "", "out_position", id="who can only sit"),
        pytest.param(
            SIDE_OR_STANDING, ("FLOOR",), "chair", "out_place", id="a code closes one of two"
        ),
        pytest.param(SIDE_OR_STANDING, ("FLOOR",), "", None, id="the other one is open"),
    ],
)
def test_allow_says_what_closes_the_positions(
    exercise: str, cautions: tuple[str, ...], place: str, rule: str | None
) -> None:
    assert reason(exercise, cautions, place) == rule


TIGHT = {"lengthen": (("hip_flexors", 9.0),), "tested": frozenset({"hip_flexors", "glute_med"})}
WEAK = {"build": (("glute_med", 9.0),)}


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        pytest.param({"age": 64, "cautions": ("HIP", "LATHIP")}, None, id="alone left at 64"),
        pytest.param({"cautions": ("HIP", "LATHIP"), **WEAK}, None, id="a weak hip, alone left"),
        pytest.param({"age": 64}, "out_tight", id="another move is open"),
        pytest.param({"cautions": ("HIP", "LATHIP")}, "out_tight", id="nobody asks for balance"),
    ],
)
def test_allow_trains_a_tight_muscle_where_balance_has_no_other_move(
    told: dict[str, Any], rule: str | None
) -> None:
    inputs = replace(with_pattern("D1"), **{**TIGHT, **told})
    refused = why_not(LIBRARY["P26"], situation_of(inputs, "week", History()))
    assert (refused.rule if refused else None) == rule

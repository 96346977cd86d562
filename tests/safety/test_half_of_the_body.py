"""One half of the body that is numb or fails is a stroke until it is not (clinical 2.3 RF30)."""

from __future__ import annotations

from itertools import product

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

STROKE = "cad_stroke_sah"
HALVES = (
    "the left side of my body",
    "one side of my body",
    "the right half of my body",
    "half my body",
    "my left arm and leg",
    "my right arm and my right leg",
    "one side of me",
)
FAILS = (
    "{} is numb",
    "{} has gone numb since yesterday",
    "I can't feel {}",
    "numbness in {}",
    "I have lost feeling in {}",
    "{} is weak",
    "{} is paralysed",
    "I can't move {}",
    "my back aches and {} won't move",
)
SIDE = (
    ("my left side is numb", "numb"),
    ("my right side went numb this morning", "numb, and since when"),
    ("I can't feel my left side", "not felt"),
    ("my left side has gone weak", "weak all at once"),
    ("weakness in my left side since last night", "weak since a night"),
    ("my whole right side is weak", "all of it"),
    ("tingling all down one side of my body", "a tingle of half the body"),
)
PLAIN = (
    ("my left side is weaker than the right in bridges", "a side that is weaker in training"),
    ("my physio says my left side is weak, glute and all", "told by somebody who trains it"),
    ("the whole left side of my back is stiff", "a side of one part"),
    ("numbness down the whole right side of my leg when I sit", "a side of one part"),
    ("the left side of my body feels tighter than the right", "tight"),
    ("my left side hurts", "a flank that hurts"),
    ("an arm and leg workout left me tired", "a workout"),
    ("my left side feels dead after sleeping on it, gone in a minute", "slept on"),
)


@pytest.mark.parametrize("text", [fails.format(half) for half, fails in product(HALVES, FAILS)])
def test_half_of_the_body_is_heard(text: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.E or STROKE in verdict.ask


@pytest.mark.parametrize(("text", "reason"), SIDE)
def test_half_of_the_body_is_asked_about_where_a_side_is_named(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.E or STROKE in verdict.ask, reason


@pytest.mark.parametrize(("text", "reason"), PLAIN)
def test_half_of_the_body_is_not_a_weaker_side(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is not Level.E, reason
    assert STROKE not in verdict.ask, reason

"""Whose turn it is to grow, and steps that can be read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.dosing.dose import dose_text, ladder
from bot.routine.growth.growth_turns import GrowthTurns
from bot.routine.weeks.progress import ItemChange

LIBRARY = load_exercises()


def wants(key: str, change: str = "grow", step: int = 1) -> ItemChange:
    return ItemChange(key, change, step, "ready", "")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asks", "first", "fits", "order", "reason"),
    [
        (["P18", "P03"], {"P03"}, {"P03", "P18"}, ["P03", "P18"], "what a check found leads"),
        (
            ["P18", "P19", "P03", "P21"],
            {"P03", "P21"},
            {"P18", "P19", "P21"},
            ["P03", "P21", "P18", "P19"],
            "no room for one that was found: the next found is tried before any other",
        ),
        (
            ["P18", "P19", "P03", "P21"],
            {"P03", "P21"},
            {"P03", "P21", "P18", "P19"},
            ["P03", "P18", "P21", "P19"],
            "and one of the others has its turn, as nothing stands still for what was found",
        ),
        (["M13", "P18"], set[str](), {"M13", "P18"}, ["P18", "M13"], "what trains before easy"),
        (["M13", "A01", "P18"], {"P18"}, {"A01"}, ["A01", "P18", "M13"], "a walk has its own"),
    ],
)  # fmt: skip
def test_order_of_the_turns(
    asks: Sequence[str], first: set[str], fits: set[str], order: list[str], reason: str
) -> None:
    turns, tried = GrowthTurns([wants(one) for one in asks], first), []
    for one in turns:
        tried.append(one.exercise_id)
        if one.exercise_id in fits:
            turns.grew(one)
    assert tried == order, reason


@pytest.mark.parametrize("key", sorted(LIBRARY))
def test_every_step_of_a_dose_can_be_read(key: str) -> None:
    """A step that nobody reads is told as growth and is none: the press-up held a second more."""
    plan = LIBRARY[key].dose
    own = {**plan.start_found, **plan.start_with}
    pairs = [(plan.start, plan.goal)]
    pairs += [(start, plan.goal_with.get(code, plan.goal)) for code, start in own.items()]
    for start, goal in pairs:
        told = [dose_text(one) for one in ladder(start, goal)]
        assert all(now != before for before, now in pairwise(told)), told

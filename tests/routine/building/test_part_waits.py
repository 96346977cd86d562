"""A plan for a neck that has no move for the neck says so."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs
from bot.routine.building.build import build_from
from tests.routine.test_everyone import someone

SAYS = load_reasons()["part_waits"].say.format(part="neck")
LEFT_OUT = {load_exclusions()[code].say for code in ("NCK", "NSTEN")}  # comes back by no waiting
MOVES = set(load_selection().where_it_hurts["neck"])
BESIDES = set(load_selection().waits_said_for["neck"])  # the chin tuck works the neck as well


def necks(people: int = 40) -> Iterator[PlanInputs]:
    for number in range(people):
        yield replace(someone(random.Random(number)), regions=("neck",), level="none")


SMALL = ("low_self_efficacy",)  # a worry by which a plan is kept small


@pytest.mark.parametrize("yellow", [(), SMALL], ids=["as usual", "kept small"])
def test_plan_for_a_neck_has_a_move_for_it_or_says_that_it_waits(yellow: tuple[str, ...]) -> None:
    for inputs in necks():
        routine = build_from(replace(inputs, yellow=(*inputs.yellow, *yellow)), "seed")
        if any(line.rule == "care_first" for line in routine.trace):
            continue  # rest, with a note of its own
        left = [note for note in routine.notes if note in {SAYS, *LEFT_OUT}]
        for_it = MOVES & set(routine.exercise_ids) or BESIDES & set(routine.exercise_ids)
        assert len(left) == (0 if for_it else 1), inputs


def test_plan_for_a_low_back_says_nothing_of_a_neck() -> None:
    for inputs in necks(10):
        back = replace(inputs, regions=("low_back",))
        assert SAYS not in build_from(replace(back, yellow=SMALL), "seed").notes

"""No excluded exercise can ever appear: exhaustive over codes and pairs, random beyond."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, Routine, build_from
from bot.routine.situation.codes import codes_for
from bot.routine.situation.room import room_of
from tests.examples import examples, sampled
from tests.routine.people import CODES, PATTERNS, people, with_pattern

pytestmark = pytest.mark.slow


def assert_nothing_excluded(inputs: PlanInputs, routine: Routine) -> None:
    if any(line.rule == "bed_instead" for line in routine.trace):  # said, and done on a bed
        inputs = replace(inputs, setting=replace(inputs.setting, place=frozenset({"bed"})))
    room = room_of(inputs.setting)
    codes, library, known = codes_for(inputs), load_exercises(), load_exclusions()
    blocked = {
        (position, known[code].bed_allowed, code)
        for code in codes
        for position in known[code].blocks_positions
    }
    offered = {key for item in routine.items for key in (item.exercise_id, *item.swap_ids)}
    for key in offered:
        assert not set(library[key].exclude) & set(codes), (key, codes)
    for item in routine.items:
        for position, bed_allowed, code in blocked:
            if code in library[item.exercise_id].despite:
                continue
            on_bed = bed_allowed and (room.on_bed or "bed" in library[item.exercise_id].kit)
            assert item.position != position or on_bed, (item.exercise_id, codes)


@pytest.mark.sampled
@pytest.mark.parametrize("phase", [0, 1, 2, 3])
def test_build_never_offers_an_excluded_exercise_for_any_code_and_pattern(phase: int) -> None:
    """Each code with each pattern in one phase; in all of them at night."""
    step = sampled(1, 4)
    for code, pattern in list(product(CODES, (*PATTERNS, None)))[phase % step :: step]:
        inputs = replace(with_pattern(pattern, phase, 20), cautions=(code,))
        assert_nothing_excluded(inputs, build_from(inputs, "seed"))


@pytest.mark.sampled
@pytest.mark.parametrize("phase", [0, 1, 2, 3])
def test_build_never_offers_an_excluded_exercise_for_any_pair_of_codes(phase: int) -> None:
    """Each pair in one phase; in all of them at night."""
    places, step = (*PATTERNS, None), sampled(1, 4)
    for number, pair in list(enumerate(combinations(CODES, 2)))[phase % step :: step]:
        inputs = replace(with_pattern(places[number % len(places)], phase, 20), cautions=pair)
        assert_nothing_excluded(inputs, build_from(inputs, "seed"))


@examples(100)
@given(inputs=people)
def test_build_never_offers_an_excluded_exercise_for_anyone(inputs: PlanInputs) -> None:
    assert_nothing_excluded(inputs, build_from(inputs, "seed"))


def test_build_refuses_a_caution_that_is_no_code() -> None:
    with pytest.raises(ValueError, match="unknown exclusion codes: OOPS"):
        build_from(replace(with_pattern("D1"), cautions=("OST", "OOPS")), "seed")

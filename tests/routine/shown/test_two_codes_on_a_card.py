"""What one code says on a card is never silenced by what another one says of another step."""

from __future__ import annotations

import re
from itertools import permutations

import pytest

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs
from bot.routine.building.items import notes_for, notes_of_codes
from bot.routine.shown.own_way import own_way
from bot.routine.situation.allow import open_positions, why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.routine.shown.test_notes_are_kept import DENIED, card_of, inputs_with

LIBRARY = load_exercises()
TAKEN_IN = 1  # the step that says how the position is taken
PAIRS = [(one.id, *pair) for one in LIBRARY.values() for pair in permutations(one.adjust, 2)]


def is_another_way(exercise: Exercise, code: str, other: str) -> bool:
    """Whether both say how it is done where a position is closed: only one way is possible."""
    steps, beside = (set(exercise.instead.get(one, ())) for one in (code, other))
    closing = {code, other} <= set(exercise.not_in) and bool(steps & beside)
    return closing or TAKEN_IN in steps & beside


def test_words_of_two_codes_both_stand_on_the_card() -> None:
    silenced = []
    for key, code, other in PAIRS:
        exercise = LIBRARY[key]
        said = notes_of_codes(exercise, [code, other])
        opposite = exercise.both_ways_for([code, other]) in said
        places = set(exercise.said_in.get(code, exercise.positions))
        own = exercise.adjust[code].rstrip(".")
        if not (opposite or is_another_way(exercise, code, other)) and not any(
            own in one for one in said
        ):
            at = situation_of(PlanInputs(nrs=1, cautions=(code, other)), "week", History())
            if why_not(exercise, at) is not None:
                continue  # no position is left for who has both
            if open_positions(exercise, at)[0] not in places:
                continue  # its words are of another position
            silenced.append((key, code, other))
    assert not silenced


@pytest.mark.parametrize(
    ("key", "codes", "there"),
    [
        ("P22", ("PREG", "EXT"), "leaning on a table"),  # not face down with a child
        ("P22", ("REFLUX", "EXT"), "leaning on a table"),
        ("P22", ("EXT",), "leaning on a table"),  # this code closes the front as well
        ("P22", ("PREG", "EXT"), "only a little"),
        ("T11", ("OST", "SHO"), "only a little"),  # thin bones and a sore shoulder
        ("T12", ("OST", "FLX"), "long back"),
        ("P07", ("OST", "PREG"), "nothing that makes you round"),
        ("R05", ("ARM", "SHO"), "Keep the head still"),
    ],
)
def test_words_of_a_code_stand_beside_another(key: str, codes: tuple[str, ...], there: str) -> None:
    at = situation_of(PlanInputs(nrs=1, cautions=codes), "week", History())
    steps = own_way(LIBRARY[key], notes_for(LIBRARY[key], at))
    told = " ".join((*steps.steps, *steps.notes))
    assert there in told
    assert "face down" not in told


@pytest.mark.parametrize("code", DENIED)
def test_no_line_that_a_code_denies_comes_back_beside_another(code: str) -> None:
    denied, told = re.compile(DENIED[code], re.IGNORECASE), []
    for other in sorted({key for one in LIBRARY.values() for key in one.adjust} - {code}):
        at = situation_of(inputs_with(code, other), "week", History())
        for exercise in LIBRARY.values():
            if other in exercise.adjust and why_not(exercise, at) is None:
                told += [(exercise.id, other, one) for one in card_of(exercise, at)]
    both = {words for one in LIBRARY.values() for words in _middle_ways(one)}
    assert not [
        (key, other, line)
        for key, other, line in told
        if denied.search(line) and line.partition(": ")[2] not in both
    ]


def _middle_ways(exercise: Exercise) -> set[str]:
    """The words for the middle of two ways that oppose each other."""
    return {exercise.both_ways or "", *exercise.both_ways_with.values()} - {""}


@pytest.mark.parametrize("key", ["P10", "P12", "P27"])
def test_a_hold_that_a_code_shortens_is_that_of_the_dose(key: str) -> None:
    said = re.search(r"(\d+) seconds", LIBRARY[key].adjust["BP"])
    plan = LIBRARY[key].dose
    assert said is not None
    assert {plan.start_with["BP"].hold_s, plan.goal_with["BP"].hold_s} == {int(said[1])}

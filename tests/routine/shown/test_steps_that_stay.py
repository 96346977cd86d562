"""What a card may not lose: the step that sets up the position, and the name of what is moved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

import pytest

from bot.knowledge.exercises.exercise import FIRST_STEP, Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.building.items import notes_of_codes
from bot.routine.shown.own_way import own_way

LIBRARY = load_exercises()
AT_ONCE = 3  # codes of one person: two that oppose each other, and one of the position
MOVED = re.compile(r"^(then )?(roll|let|draw|flatten|raise|lower|slide|bend|tip|turn) it\b", re.I)
NAMED = re.compile(r"\b(pelvis|back|knee|leg|hip|foot|arm|head|hand|elbow|thigh|band|ball)\b", re.I)


def cards_of(exercise: Exercise) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the codes and the steps of each card, for every few codes that it has words for."""
    codes = tuple(dict.fromkeys((*exercise.adjust, *exercise.both_ways_with)))
    for many in range(1, AT_ONCE + 1):
        for some in combinations(codes, many):
            for order in (some, some[::-1]):
                notes = notes_of_codes(exercise, order)
                for position in ("", *exercise.in_position):
                    own = exercise.ways[position] if position else ""
                    yield order, own_way(exercise, (*filter(None, (own,)), *notes)).steps


@pytest.mark.parametrize("key", LIBRARY)
def test_step_that_sets_up_the_position_stays_or_words_for_it_stand_there(key: str) -> None:
    exercise = LIBRARY[key]
    set_up = {exercise.ways[way] for way, at in exercise.instead.items() if FIRST_STEP in at}
    lost = [
        (codes, steps[0])
        for codes, steps in cards_of(exercise)
        if steps[0] != exercise.steps[0] and not any(one in steps[0] for one in set_up)
    ]
    assert not lost


@pytest.mark.parametrize("key", LIBRARY)
def test_what_is_moved_is_named_in_the_line_before(key: str) -> None:
    told = {
        (before, line)
        for _, steps in cards_of(LIBRARY[key])
        for before, line in zip(("", *steps), steps, strict=False)
        if MOVED.search(line)
    }
    assert not [pair for pair in told if not NAMED.search(pair[0])]


@pytest.mark.parametrize(
    ("key", "codes", "there"),
    [
        ("M13", ("EXT", "FLX"), "Sit at the front of a firm chair, feet flat."),
        ("M13", ("STEN", "EXT", "OST"), "Sit at the front of a firm chair, feet flat."),
        ("M01", ("FLX", "EXT"), "Lie on your back with knees bent and feet flat."),
        ("M01", ("FLX", "FUSE"), "Lie on your back with knees bent and feet flat."),
        # the words of a code for the position stand beside those for both ways
        ("M13", ("SPARED", "EXT", "FLX"), LIBRARY["M13"].adjust["SPARED"]),
        ("M01", ("SPARED", "EXT", "FLX"), LIBRARY["M01"].adjust["SPARED"]),
    ],
)
def test_both_ways_are_kept_small_from_where_somebody_sits_or_lies(
    key: str, codes: tuple[str, ...], there: str
) -> None:
    steps = own_way(LIBRARY[key], notes_of_codes(LIBRARY[key], codes)).steps
    assert steps[0] == there
    assert LIBRARY[key].both_ways_for(codes) in steps

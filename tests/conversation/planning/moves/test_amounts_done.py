"""How much of a move was done names no move: sides, rounds and repetitions are counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.drafting.facts_told.no_facts.late_statements import stated_pain
from bot.conversation.planning.moves.amounts_done import (
    counts_of_the_move,
    counts_sides,
    is_whole_dose,
    number_of,
    only_amounts,
    without_amount,
)
from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine import RoutineItem

ITEM = RoutineItem("P05", Dose(sets=2, reps=6, sides=True), "2 rounds of 6 each side", 1.5, "")


@pytest.mark.parametrize(
    ("things", "only", "reason"),
    [
        (("both rounds",), True, "rounds"),
        (("two rounds of four",), True, "rounds and repetitions"),
        (("the second side",), True, "a side"),
        (("six each side", "two rounds"), True, "two amounts"),
        (("5",), False, "a bare number may be a move"),
        (("the wall angel",), False, "a move"),
        (("both rounds", "the march"), False, "a move beside it"),
        ((), False, "nothing"),
    ],
)
def test_amounts_done_alone(things: tuple[str, ...], only: bool, reason: str) -> None:
    assert only_amounts(things) is only, reason


@pytest.mark.parametrize(
    ("thing", "left", "reason"),
    [
        ("wall angel two rounds of four", "wall angel", "rounds"),
        ("neck stretch on both sides as well", "neck stretch", "sides"),
        ("the first three", "the first three", "moves are counted"),
        ("number 4", "number 4", "the number of a move"),
    ],
)
def test_amounts_done_behind_a_name(thing: str, left: str, reason: str) -> None:
    assert without_amount(thing) == left, reason


@pytest.mark.parametrize(
    ("things", "sides", "reason"),
    [
        (("4", "4"), True, "as many on each side"),
        (("8", "6", "left is weaker"), True, "fewer on the other"),
        (("1", "2"), False, "two moves"),
        (("4",), False, "one number"),
        (("the bridge", "4"), False, "a move is named"),
    ],
)
def test_amounts_done_on_two_sides(things: tuple[str, ...], sides: bool, reason: str) -> None:
    assert counts_sides(things) is sides, reason


@pytest.mark.parametrize(
    ("told", "whole", "reason"),
    [
        ("2 rounds of 4", True, "so many rounds of so many"),
        ("two rounds of six", True, "in words"),
        ("one round of two", False, "half of it"),
        ("1 out of the 2", False, "out of"),
    ],
)
def test_amounts_done_as_told(told: str, whole: bool, reason: str) -> None:
    assert is_whole_dose(ITEM, told) is whole, reason


def test_amounts_done_of_all_moves_or_of_one() -> None:
    assert counts_of_the_move(ITEM, 5, "all six done"), "its repetitions"
    other = replace(ITEM, dose=Dose(reps=10))
    assert not counts_of_the_move(other, 5, "all five done"), "all of the moves"
    assert not counts_of_the_move(None, 5, "all five done"), "nothing is up"
    assert number_of("six") == 6


@pytest.mark.parametrize(
    ("text", "pain", "reason"),
    [
        ("did 8 of 10, then my arms gave up", None, "how many were done"),
        ("managed 8 out of 10", None, "the same"),
        ("done, pain is 7 of 10 now", 7, "a pain beside it"),
        ("8 of 10 now", 8, "a pain alone"),
    ],
)
def test_so_many_of_ten_that_were_done_state_no_pain(
    text: str, pain: int | None, reason: str
) -> None:
    assert stated_pain(text) == pain, reason

"""How much of a move is told to be done: counts of its sides and rounds, which name no move."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message
from bot.routine import RoutineItem

_COUNT = spoken("one_of_a_count")
_PAIR = 2


def only_amounts(things: Sequence[str]) -> bool:
    """Whether all that is named is how much was done ("both rounds", "the second side")."""
    said = [one.strip() for one in things]
    return bool(said[:1]) and all(spoken("amount_of_the_move").fullmatch(one) for one in said)


def counts_rounds(text: str) -> bool:
    """Whether an ordinal is that of a round ("did 2 rounds, third too hard")."""
    return spoken("round_by_number").search(text.casefold()) is not None


def without_amount(thing: str) -> str:
    """The words that name a move, without how much of it was done behind them."""
    return spoken("amount_behind_a_move").sub("", thing).strip()


def counts_sides(things: Sequence[str]) -> bool:
    """Whether two numbers count the two sides or rounds of one move ("did 4 and 4", "8 and 6").

    Two numbers that rise name two moves ("did 1 and 2").
    """
    counts = [number_of(one) for one in takewhile(_COUNT.fullmatch, things)]
    if len(counts) != _PAIR:
        return False
    first, second = counts
    return first is not None and second is not None and first >= second


def number_of(word: str) -> int | None:
    """The number that a word is, None without one."""
    return next((round(one.value) for one in Message.read(word).numbers()), None)


def is_whole_dose(item: RoutineItem | None, told: str) -> bool:
    """Whether rounds of so many repetitions are all of the rounds ("2 rounds of 4").

    "One round of two" is a part.
    """
    numbers = [round(one.value) for one in Message.read(told).numbers()]
    if item is None or len(numbers) != _PAIR or spoken("out_of_so_many").search(told):
        return False
    rounds, of = numbers
    return rounds >= item.dose.sets and (rounds > 1 or of > item.dose.sets)


def is_first_round(item: RoutineItem | None, moves: int, text: str) -> re.Match[str] | None:
    """Where the first so many repetitions of a move with several rounds are told, else None.

    "I did the first six" of three rounds of six; "the first three" of five moves names those.
    """
    told = spoken("first_so_many").search(text)
    if item is None or told is None or item.dose.sets == 1:
        return None
    number = number_of(told["n"])
    of_it = number is not None and (number == item.dose.reps or number > moves)
    return told if of_it else None


def is_the_only_round(item: RoutineItem | None, text: str) -> bool:
    """Whether one round is told of a move that has no more ("first round done")."""
    whole = item is not None and item.dose.sets == 1 and spoken("one_round_told").search(text)
    return bool(whole) and nothing_is_left(text)


def nothing_is_left(text: str) -> bool:
    """Whether nothing is told to be left of it."""
    return spoken("some_is_left").search(text) is None


def counts_of_the_move(item: RoutineItem | None, moves: int, told: str) -> bool:
    """Whether "all six done" counts the repetitions of the move that is up, and no moves."""
    counts = [round(one.value) for one in Message.read(told).numbers()]
    if item is None or not counts:
        return False
    return counts[0] != moves or counts[0] == item.dose.reps

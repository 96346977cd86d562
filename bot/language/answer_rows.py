"""Replies that name rows of a numbered list: "2 and 5", "the third", "none", "none but 4"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.answer_words import first_hit, said
from bot.language.quantities import Quantity
from bot.language.time_amounts import unit_at
from bot.language.utterance import Utterance

LONGEST = 2_000  # characters of a reply that are read
_SHORT = 4  # words in which a number in letters names a row
_MOST = 10  # "8/10" rates


def row_numbers(text: str) -> tuple[int, ...]:
    """Return the rows a reply names, in its order; a range names every row in it.

    A number with a unit ("3 weeks", "7/10") names no row, nor does one in the letters of a longer
    sentence ("the one thing").
    """
    utterance = Utterance.of(text[:LONGEST])
    return tuple(dict.fromkeys(number for number in _rows(utterance)))


def says_none(text: str) -> bool:
    """Tell whether a reply says that no row fits."""
    return said("rows_none", Utterance.of(text[:LONGEST]))


def exception_in(text: str) -> str:
    """Return what stands behind "except", "apart from", "but" in a reply, "" without one."""
    text = text[:LONGEST]
    utterance = Utterance.of(text)
    hit = first_hit("rows_except", utterance)
    return "" if hit is None else text[utterance.words[hit.last - 1].end :]


def _rows(utterance: Utterance) -> Iterator[int]:
    words = utterance.words
    short = sum(not word.is_sign for word in words) <= _SHORT
    for quantity in utterance.numbers():
        in_digits = words[quantity.first].norm[0].isdecimal()
        if (in_digits or short) and not _measures(utterance, quantity):
            yield from range(int(quantity.low), int(quantity.high) + 1)


def _measures(utterance: Utterance, quantity: Quantity) -> bool:
    """Tell whether a number is an amount, a rating or part of a name ("L5"), and no row."""
    words = utterance.words
    first = words[quantity.first]
    named = quantity.first > 0 and words[quantity.first - 1].end == first.start
    rated = words[quantity.last - 2].norm == "/" and quantity.high == _MOST
    whole = quantity.low.is_integer() and quantity.high.is_integer()
    letters = named and not words[quantity.first - 1].is_sign
    return letters or rated or not whole or unit_at(words, quantity.last) is not None

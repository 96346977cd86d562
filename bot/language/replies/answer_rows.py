"""Replies that name rows of a numbered list: "2 and 5", "the third", "none", "none but 4"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.replies.answer_words import first_hit, said
from bot.language.replies.answers import LONGEST
from bot.language.temporal.time_amounts import unit_at
from bot.language.text.quantities import Quantity
from bot.language.utterance import Utterance

_SHORT = 4  # words in which a number in letters names a row
_MOST = 10  # "8/10" rates


@dataclass(frozen=True)
class RowsTold:
    """What a reply says of a numbered list.

    `numbers` are the rows it names, in its order; `none` says that no row fits; `exception` is
    what stands behind "except", "apart from", "but", "" without one.
    """

    numbers: tuple[int, ...]
    none: bool
    exception: str


def rows_told(text: str) -> RowsTold:
    """Read a reply; a range names every row in it.

    A number with a unit ("3 weeks", "7/10") names no row, nor does one in the letters of a longer
    sentence ("the one thing").
    """
    text = text[:LONGEST]
    utterance = Utterance.of(text)
    hit = first_hit("rows_except", utterance)
    return RowsTold(
        numbers=tuple(dict.fromkeys(_rows(utterance))),
        none=said("rows_none", utterance),
        exception="" if hit is None else text[utterance.words[hit.last - 1].end :],
    )


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

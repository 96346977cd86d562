"""Replies that name rows of a numbered list: "2 and 5", "the third", "none", "none but 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.replies.answering.answer_words import MOST, first_hit, said
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.answering.number_roles import NumberRole, numbers_told
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity

_SHORT = limit("row_in_letters")
_OF_THINGS = (NumberRole.THINGS, NumberRole.PRONOUN, NumberRole.AMOUNT)
_NO_ROWS = (NumberRole.NAME, NumberRole.TIME, NumberRole.DAYS, *_OF_THINGS)
_DENIED, _BY_PLACE = spoken("row_denied"), spoken("row_by_place")
_OF_ANOTHER = spoken("row_of_another")
_PART, _LEADS = spoken("part_of_rows"), spoken("row_leads")
_ONE_BEHIND, _MOMENT = spoken("one_of_a_kind"), spoken("moment_of_time")
_RATING, _DAYS = spoken("rating_of_a_time"), spoken("days_counted")
_AMOUNT = spoken("amount_told")  # "2 rounds of 7 is too much"


@dataclass(frozen=True)
class RowsTold:
    """What a reply says of a numbered list.

    `numbers` are the rows it names, in its order, `leading` those that a part of the reply begins
    with ("nope. well 4 maybe"); `last` says that it names the last. `none` says that no row fits;
    `exception` is what stands behind "except", "apart from", "but", "" without one.
    """

    numbers: tuple[int, ...]
    none: bool
    exception: str
    leading: tuple[int, ...] = ()
    last: bool = False


def rows_told(text: str) -> RowsTold:
    """Read a reply; a range names every row in it.

    A number with a unit ("3 weeks", "7/10") names no row, nor does one in the letters of a longer
    sentence ("the one thing"), nor a rating that is put right ("it's 4 now"), nor one that is
    denied ("8? no", "not the first") or somebody else's ("7 was Con, not me").
    """
    text = _DAYS.sub(" ", text[:LONGEST])
    message = Message.read(text)
    hit = first_hit("rows_except", message)
    text = _AMOUNT.sub(" ", text)
    left = _DENIED.sub(" ", _MOMENT.sub(" ", _RATING.sub(" ", _OF_ANOTHER.sub(" ", text))))
    parts = [_BY_PLACE.sub(_numbered, part) for part in _PART.split(left)]
    rows = [tuple(_rows(Message.read(part))) for part in parts]
    leading = [rows for part, rows in zip(parts, rows, strict=True) if _LEADS.match(part)]
    return RowsTold(
        numbers=tuple(dict.fromkeys(chain.from_iterable(rows))),
        none=said("rows_none", Message.read(left)) and not said("rows_of_else", message),
        exception="" if hit is None else text[message.words[hit.last - 1].end :],
        leading=tuple(dict.fromkeys(chain.from_iterable(leading))),
        last=any(_is_last(part) for part in _PART.split(left)),
    )


def _numbered(hit: re.Match[str]) -> str:
    return f" number {_place(hit)}" if _place(hit) else hit.group()


def _is_last(part: str) -> bool:
    """Whether a few words name the last row; "swap the last one, it was dull" names none."""
    hits = _BY_PLACE.finditer(part)
    return len(part.split()) <= _SHORT and any(not _place(hit) for hit in hits)


def _place(hit: re.Match[str]) -> int:
    """Return the number of a row that is told by its place, 0 for the last."""
    return int(table("row_names")[hit["row"].casefold()][0])


def _rows(message: Message) -> Iterator[int]:
    words = message.words
    ones = {hit.end() for hit in _ONE_BEHIND.finditer(message.text)}
    short = sum(not word.is_sign for word in words) <= _SHORT
    for number in numbers_told(message):
        quantity = number.quantity
        in_digits = words[quantity.first].norm[0].isdecimal()
        named = in_digits or short or number.role is NumberRole.ROW
        if words[quantity.last - 1].end in ones:
            continue  # "the warfarin one" names by its words
        if named and number.role not in _NO_ROWS and not _measures(message, quantity):
            yield from range(int(quantity.low), int(quantity.high) + 1)


def _measures(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number is an amount or a rating ("a 4", "7/10"), and no row."""
    words = message.words
    rated = words[quantity.last - 2].norm == "/" and quantity.high == MOST
    whole = quantity.low.is_integer() and quantity.high.is_integer()
    of_amount = quantity.first > 0 and words[quantity.first - 1].norm in word_list("before_amounts")
    return of_amount or rated or not whole

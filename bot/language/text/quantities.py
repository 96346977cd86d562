"""Numbers as people say them: digits, words, ranges, halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.text.words import Word

ARTICLES = reader_words("quantities", "articles")
_FILLERS = reader_words("quantities", "fillers")
_RANGE = reader_words("quantities", "range")
_MINUS = reader_words("quantities", "minus")
_TENS_FROM = 20
_PARTS = reader_words("quantities", "parts")
_AND, _HALF, _OF = (
    reader_words("quantities", "and"),
    reader_words("quantities", "half"),
    reader_words("quantities", "of"),
)


@dataclass(slots=True)  # not frozen: that doubles the cost
class Quantity:
    """A number told by words `first` to `last` (exclusive); a range counts as its middle."""

    first: int
    last: int
    value: float
    low: float
    high: float
    article: bool = False


def quantity_at(words: Sequence[Word], place: int) -> Quantity | None:
    """Return the number that begins at a word; "a" and "an" count as 1 and are marked."""
    word = words[place]
    if word.number is None and word.norm not in ARTICLES:
        return None
    low = _one_number(words, place)
    if low is None:
        return None
    value, last, article = low
    second = _range_end(words, last)
    if second is not None and second[0] >= value and not article:
        high, last = second
        return Quantity(place, last, (value + high) / 2, value, high)
    tail = [_norm(words, last + step) for step in range(3)]
    if tail[0] in _AND and tail[1] in ARTICLES and tail[2] in _HALF:
        return Quantity(place, last + 3, value + 0.5, value + 0.5, value + 0.5)
    if tail[0] in _AND and tail[1] in _HALF and not article:
        return Quantity(place, last + 2, value + 0.5, value + 0.5, value + 0.5)
    return Quantity(place, last, value, value, value, article)


def is_negative(words: Sequence[Word], quantity: Quantity) -> bool:
    """Return whether a sign that touches a number makes it less than nothing ("score -2.5").

    At the beginning of a line, or behind another number, such a sign only parts a list.
    """
    if quantity.first < 2:
        return False
    before, sign = words[quantity.first - 2 : quantity.first]
    touches = sign.norm in _MINUS and sign.end == words[quantity.first].start
    apart = before.end < sign.start or before.is_sign
    return touches and apart and before.number is None


def _one_number(words: Sequence[Word], place: int) -> tuple[float, int, bool] | None:
    word = words[place]
    if word.norm in ARTICLES:
        return _after_article(words, place)
    if word.number is None:
        return None
    value, last = word.number, place + 1
    after = words[last].number if last < len(words) else None
    if not word.norm[0].isdecimal() and after is not None and after < 10 <= _TENS_FROM <= value:
        value, last = value + after, last + 1  # twenty five
        after = words[last].number if last < len(words) else None
    if after == 100:
        return value * 100, last + 1, False
    if word.norm in _PARTS:
        last += _norm(words, last) in _OF
        last += _norm(words, last) in ARTICLES
    if _norm(words, last) == "½":
        return value + 0.5, last + 1, False
    return value, last, False


def _after_article(words: Sequence[Word], place: int) -> tuple[float, int, bool] | None:
    following = place + 1
    while _norm(words, following) in _FILLERS and following < place + 3:
        following += 1
    inner = words[following].number if following < len(words) else None
    if inner is not None and not words[following].norm[0].isdecimal():
        parts = words[following].norm in _PARTS  # a quarter of a minute
        told = _one_number(words, following) if parts else None
        return told or (inner, following + 1, False)  # a couple, a good few, a hundred
    return 1.0, place + 1, True


def _range_end(words: Sequence[Word], place: int) -> tuple[float, int] | None:
    if _norm(words, place) in _RANGE and place + 1 < len(words):
        number = words[place + 1].number
        if number is not None:
            return number, place + 2
    return None


def _norm(words: Sequence[Word], place: int) -> str:
    return words[place].norm if place < len(words) else ""

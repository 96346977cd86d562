"""Which way the numbers of the pain go that a message tells: up, down, or the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from statistics import mean

from bot.knowledge.staying.flare_reading import FlareReadingSettings
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table

_PARTS = spoken("parts_of_ratings")
_WORD = re.compile(r"[a-z]+|\d+")
_NOW = frozenset({"now"})
_BEFORE = frozenset({"before", "usual", "weekday", "long_ago"})


@dataclass(frozen=True)
class FlareRating:
    """A number of the pain; `is_now` is None where its part of the sentence does not say when."""

    value: int
    is_now: bool | None


def way_of(plain: str, known: Mapping[str, str], settings: FlareReadingSettings) -> str:
    """Return whether the pain went up ("8, usually a 3"), down or stayed; "" without two numbers.

    `known` has the class of each word (`flare_classes.yml`).
    """
    told = [rating for part in _PARTS.split(plain) for rating in _ratings_in(part, known, settings)]
    if len(told) < 2:
        return ""
    now = [rating.value for rating in told if rating.is_now]
    before = [rating.value for rating in told if rating.is_now is False]
    open_ones = [rating.value for rating in told if rating.is_now is None]
    if not now:
        now = [open_ones.pop() if open_ones else before.pop()]
    before += open_ones
    rise = mean(now) - mean(before or now)
    return "up" if rise >= settings.way_from else "down" if rise <= -settings.way_from else "same"


def is_rating(word: str, following: str, known: Mapping[str, str], most: int) -> bool:
    """Whether a number is one of the pain: no more than `most`, and not so many days or times."""
    return word.isdigit() and int(word) <= most and known.get(following) != "counted"


def digits_for(words: Iterable[str]) -> list[str]:
    """Return the words with numbers in digits, but for "one", which is more than a number."""
    named = _named()
    return [named.get(word, word) for word in words]


@cache
def _named() -> dict[str, str]:
    return {name: digits for name, (digits,) in table("hour_names").items() if digits != "1"}


def _ratings_in(
    part: str, known: Mapping[str, str], settings: FlareReadingSettings
) -> Iterator[FlareRating]:
    words = digits_for(_WORD.findall(part))
    classes = {known.get(word, "") for word in words}
    is_now = True if classes & _NOW else False if classes & _BEFORE else None
    for word, following in pairwise([*words, ""]):
        if is_rating(word, following, known, settings.high_to):
            yield FlareRating(int(word), is_now)

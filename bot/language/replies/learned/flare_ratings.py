"""Which way the numbers of the pain go that a message tells: up, down, or the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from statistics import mean

from bot.knowledge.staying.flare_reading import FlareReadingSettings
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table

_PARTS = spoken("parts_of_ratings")
_WORD = re.compile(r"[a-z]+|\d+")
_SCALE = spoken("end_of_scale")
_DAY = spoken("numbered_day")
_BETTER = spoken("share_of_better")
_NOW = frozenset({"now"})
_BEFORE = frozenset({"before", "usual", "weekday", "long_ago"})


@dataclass(frozen=True)
class FlareRating:
    """A number of the pain; `is_now` is None where its part of the sentence does not say when.

    `day` is that of "day 23: 2/10", else None.
    """

    value: int
    is_now: bool | None
    day: int | None = None


def way_of(plain: str, known: Mapping[str, str], settings: FlareReadingSettings) -> str:
    """Return whether the pain went up ("8, usually a 3"), down or stayed; "" without two numbers.

    `known` has the class of each word (`flare_classes.yml`). "90% better" counts as a 1.
    """
    parts = _PARTS.split(_SCALE.sub("", _BETTER.sub(_pain_left, plain)))
    told = [rating for part in parts for rating in _ratings_in(part, known, settings)]
    if len(told) < 2:
        return ""
    told = _by_their_days(told)
    now = [rating.value for rating in told if rating.is_now]
    before = [rating.value for rating in told if rating.is_now is False]
    open_ones = [rating.value for rating in told if rating.is_now is None]
    if not now:
        now = [open_ones.pop() if open_ones else before.pop()]
    before += open_ones
    rise = mean(now) - mean(before or now)
    return "up" if rise >= settings.way_from else "down" if rise <= -settings.way_from else "same"


def _pain_left(told: re.Match[str]) -> str:
    """What is left of the pain, of ten, where somebody is so many in a hundred better."""
    return str(round((100 - min(100, int(told["share"]))) / 10))


def _by_their_days(told: Sequence[FlareRating]) -> list[FlareRating]:
    """The ratings, where all have a day that of the last one as now."""
    days = [rating.day for rating in told if rating.day is not None]
    if len(days) < len(told) or len({*days}) == 1:
        return list(told)
    return [replace(rating, is_now=rating.day == max(days)) for rating in told]


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
    told = digits_for(_WORD.findall(_DAY.sub("", part)))
    classes = {known.get(word, "") for word in told}
    is_now = True if classes & _NOW else False if classes & _BEFORE else None
    day = _DAY.search(part)
    for word, following in pairwise([*told, ""]):
        if is_rating(word, following, known, settings.high_to):
            yield FlareRating(int(word), is_now, int(day[1]) if day else None)

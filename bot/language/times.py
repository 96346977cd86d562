"""Every time told in a message: amounts ("3 wks"), points ("last Tuesday"), ages ("since I was 19")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.knowledge.times import load_readings, load_time_points, load_time_units
from bot.language.dates import (
    MONTHS,
    WEEKDAYS,
    since_date,
    since_feast,
    since_month,
    since_weekday,
    since_weekend,
    since_year,
)
from bot.language.patterns import PatternSet, pattern_set
from bot.language.quantities import quantity_at
from bot.language.utterance import Utterance
from bot.language.words import Word

_SINCE = frozenset(("since", "from", "after", "around", "ever", "until", "about"))
_AGO = frozenset(("ago", "back", "earlier", "before", "since"))
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_EARLIEST_YEAR = 1940
_NOTED = {"52": 7.0, "12": 30.44, "7": 1.0}  # a clinician's "6/52", "3/12", "2/7"
_SHORT_DAYS = {"sat": "saturday", "sun": "sunday"}
_DAY_BEFORE = frozenset(("on", "since", "last", "this", "after", "from"))
_SKIPPED = frozenset(("odd", "or", "so", "solid", "full", "bloody", "whole", "good", "more", "of", "long", "about", "ish", "-", "+"))


@dataclass(frozen=True)
class TimeTold:
    """A time in words `first` to `last` (exclusive): days before today, or a stage without days.

    `form` is amount, ago, point, age or stage; `needs_since` marks names that are a time of the
    pain only behind "since".
    """

    first: int
    last: int
    days: float | None
    form: str
    rule: str
    stage: str | None = None
    needs_since: bool = False


def times_told(utterance: Utterance, today: date) -> list[TimeTold]:
    """Return the times of a message in order; where two overlap the longer one stays."""
    found = [*_amounts(utterance), *_points(utterance, today), *_stages(utterance)]
    found.sort(key=lambda told: (told.first, told.first - told.last))
    kept: list[TimeTold] = []
    for told in found:
        if kept and told.first < kept[-1].last:
            if told.last - told.first > kept[-1].last - kept[-1].first:
                kept[-1] = told
            continue
        kept.append(told)
    return kept


@lru_cache(maxsize=1)
def _units() -> tuple[dict[str, float], dict[str, float]]:
    units = load_time_units().values()
    return (
        {word: unit.days for unit in units for word in unit.words},
        {unit.short: unit.days for unit in units if unit.short},
    )


def unit_at(words: Sequence[Word], place: int) -> float | None:
    """Return the length in days of the unit that stands at a word, None when none does."""
    if place >= len(words):
        return None
    named, lettered = _units()
    word = words[place]
    if word.norm in named:
        return named[word.norm]
    touches = place > 0 and word.start == words[place - 1].end
    return lettered.get(word.norm) if touches and words[place - 1].norm[0].isdigit() else None


def _amounts(utterance: Utterance) -> Iterator[TimeTold]:
    words = utterance.words
    for place in range(len(words)):
        quantity = quantity_at(words, place)
        if quantity is None:
            yield from _counted_from_one(words, place)
            continue
        last, value = quantity.last, quantity.value
        noted = _clinical_note(words, place + 1)
        if noted and words[place].number is not None:
            days = words[place].number * noted
            yield TimeTold(place, place + 3, days, "amount", "clinical shorthand")
            continue
        while last < len(words) and words[last].norm in _SKIPPED and last < quantity.last + 3:
            last += 1
        days = unit_at(words, last)
        if days is None:
            yield from _ordinal(words, quantity.last, value, place)
            continue
        last += 1
        tail = [word.norm for word in words[last : last + 3]]
        if tail == ["and", "a", "half"] or tail[:2] == ["and", "half"]:
            value += 0.5
            last += len(tail) if tail[1] == "a" else 2
        form = "amount"
        if last < len(words) and words[last].norm in _AGO:
            form, last = "ago", last + 1
        yield TimeTold(place, last, value * days, form, f"{form} of time")


def _clinical_note(words: Sequence[Word], place: int) -> float | None:
    """Return the unit of "6/52" (weeks), "3/12" (months), "2/7" (days)."""
    if place + 1 < len(words) and words[place].norm == "/":
        touches = words[place].start == words[place - 1].end
        return _NOTED.get(words[place + 1].norm) if touches and place + 2 < len(words) and words[place + 2].norm != "/" else None
    return None


def _counted_from_one(words: tuple[Word, ...], place: int) -> Iterator[TimeTold]:
    """Yield "day 4", "week 3", "second week"."""
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    unit = _units()[0].get(word.norm)
    if unit and unit >= 1 and word.norm[-1] != "s" and after is not None and after.number:
        rate = place > 0 and words[place - 1].norm in ("a", "per", "every", "each", "one")
        if after.norm[0].isdigit() and not rate:
            yield TimeTold(place, place + 2, after.number * unit, "ago", "counted unit")
    elif word.norm in _ORDINALS and after is not None:
        days = _units()[0].get(after.norm)
        if days:
            yield TimeTold(place, place + 2, _ORDINALS[word.norm] * days, "ago", "counted unit")


def _ordinal(words: tuple[Word, ...], last: int, value: float, first: int) -> Iterator[TimeTold]:
    """Yield "2nd day", "3rd week"."""
    if last + 1 < len(words) and words[last].norm in _SUFFIXES:
        days = unit_at(words, last + 1)
        if days:
            yield TimeTold(first, last + 2, value * days, "ago", "counted unit")


@lru_cache(maxsize=1)
def _point_patterns() -> PatternSet[str]:
    return pattern_set({key: point.phrases for key, point in load_time_points().items()})


@lru_cache(maxsize=1)
def _stage_patterns() -> PatternSet[str]:
    readings = load_readings("time")
    return pattern_set(
        {key: entry.patterns for key, entry in readings.items() if key.startswith("stage_")}
    )


def _stages(utterance: Utterance) -> Iterator[TimeTold]:
    for hit in _stage_patterns().hits(utterance.words):
        stage = hit.value.removeprefix("stage_")
        yield TimeTold(hit.first, hit.last, None, "stage", hit.pattern, stage)


def _points(utterance: Utterance, today: date) -> Iterator[TimeTold]:
    words = utterance.words
    points = load_time_points()
    for hit in _point_patterns().hits(words):
        point = points[hit.value]
        year, last = _year_behind(words, hit.last, today)
        days = point.days
        if days is None:
            days = since_feast(point.dates, today, point.year or year)
        yield TimeTold(hit.first, last, days, "point", hit.value, needs_since=point.needs_since)
    for place, word in enumerate(words):
        yield from _named(utterance, place, word, today)


def _named(utterance: Utterance, place: int, word: Word, today: date) -> Iterator[TimeTold]:
    words = utterance.words
    before = words[place - 1] if place else None
    singular = _SHORT_DAYS.get(word.norm, word.norm.rstrip("s"))
    told = before is not None and before.norm in _DAY_BEFORE
    if word.norm in _SHORT_DAYS and not told:
        return
    if singular in WEEKDAYS:
        number = before.number if before is not None and word.norm != singular else None
        behind = [w.norm for w in words[place + 1 : place + 2]]
        if number and behind and behind[0] in _AGO:
            days = since_weekday(singular, today, int(number) - 1)
            yield TimeTold(place - 1, place + 2, days, "ago", "weekday")
        elif word.norm == singular or told:
            yield TimeTold(place, place + 1, since_weekday(singular, today), "point", "weekday")
    elif word.norm == "weekend":
        yield TimeTold(place, place + 1, since_weekend(today), "point", "weekend")
    elif word.norm in MONTHS and _is_month(word.norm, before):
        yield _month(words, place, today)
    elif _is_year(word, before):
        days = since_year(int(word.norm), today)
        yield TimeTold(place, place + 1, days, "point", "year", needs_since=True)
    elif word.number is not None and _is_clock(words, place):
        yield TimeTold(place, place + 2, 0.0, "point", "clock time", needs_since=True)
    elif word.number is not None:
        yield from _numeric_date(words, place, today)


def _is_clock(words: tuple[Word, ...], place: int) -> bool:
    behind = words[place + 1].norm if place + 1 < len(words) else ""
    return behind in ("am", "pm", "oclock")


def _is_month(name: str, before: Word | None) -> bool:
    if name not in ("may", "march"):
        return True
    told = {"in", "since", "last", "early", "late", "mid", "of", "from", "end", "start", "around"}
    return before is not None and (before.norm in told or before.number is not None or before.norm in _SUFFIXES)


def _month(words: tuple[Word, ...], place: int, today: date) -> TimeTold:
    first, day = place, None
    back = place - 1
    while back >= 0 and words[back].norm in {"of", *_SUFFIXES}:
        back -= 1
    number = words[back].number if back >= 0 else None
    if number is not None and words[back].norm.isdigit() and 1 <= number <= 31:
        first, day = back, int(number)
    year, last = _year_behind(words, place + 1, today)
    following = words[place + 1] if place + 1 < len(words) else None
    if day is None and following is not None and following.norm.isdigit() and year is None:
        if 1 <= int(following.norm) <= 31:
            day, last = int(following.norm), place + 2
    days = since_month(words[place].norm, today, year, day)
    return TimeTold(first, last, days, "point", "month", needs_since=day is None)


def _is_year(word: Word, before: Word | None) -> bool:
    if not (word.norm.isdigit() and len(word.norm) == 4):
        return False
    return _EARLIEST_YEAR <= int(word.norm) and (before is None or before.norm not in ("/", "-"))


def _year_behind(words: tuple[Word, ...], place: int, today: date) -> tuple[int | None, int]:
    """Return the year told behind a name ("last year", "of 2023") and where it ends."""
    behind = [word.norm for word in words[place : place + 2]]
    if behind == ["last", "year"]:
        return today.year - 1, place + 2
    if behind == ["this", "year"]:
        return today.year, place + 2
    skip = 1 if behind[:1] == ["of"] else 0
    if place + skip < len(words) and _is_year(words[place + skip], None):
        year = int(words[place + skip].norm)
        return (year, place + skip + 1) if year <= today.year else (None, place)
    return None, place


def _numeric_date(words: tuple[Word, ...], place: int, today: date) -> Iterator[TimeTold]:
    """Yield "12/03", "12.3.2024" (day first) and "2024-03-12"."""
    signs = [word.norm for word in words[place + 1 : place + 5]]
    if len(signs) < 2 or signs[0] not in "/-." or not words[place].norm.isdigit():
        return
    numbers = [words[place].norm, signs[1], signs[3] if signs[2:3] == [signs[0]] and len(signs) > 3 else ""]
    if not numbers[1].isdigit():
        return
    if len(numbers[0]) == 4 and numbers[2].isdigit():
        days = since_date(int(numbers[2]), int(numbers[1]), today, int(numbers[0]))
    elif numbers[2].isdigit() or (signs[0] == "/" and _since_before(words, place)):
        year = int(numbers[2]) if numbers[2].isdigit() else None
        year = year + 2000 if year is not None and year < 100 else year
        first, second = int(numbers[0]), int(numbers[1])
        days = since_date(first, second, today, year) if second <= 12 else since_date(second, first, today, year)
    else:
        return
    if days is not None:
        yield TimeTold(place, place + (5 if numbers[2] else 3), days, "point", "date")


def _since_before(words: tuple[Word, ...], place: int) -> bool:
    return any(word.norm in _SINCE or word.norm == "on" for word in words[max(0, place - 2) : place])

"""Times by name: days of the week, months, years, dates, feasts ("since half term")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.knowledge.pain.times import load_time_points
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.dates import (
    MONTHS,
    WEEKDAYS,
    since_date,
    since_feast,
    since_month,
    since_weekday,
    since_weekend,
    since_year,
)
from bot.language.extract.times.time_amounts import ORDINALS
from bot.language.extract.times.time_told import TimeTold
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message
from bot.language.text.words import Word

WEEKDAY = "weekday"  # the rule of a time that names its day
_SINCE = reader_words("named_times", "since")
_AGO = reader_words("named_times", "ago")
_BEFORE_A_DATE = reader_words("named_times", "before_a_date")
_RATES = reader_words("named_times", "rates")
_IT_IS = reader_words("named_times", "it_is")
_OF_TEN = "10"
_SUFFIXES = reader_words("named_times", "suffixes")
_EARLIEST_YEAR = limit("earliest_year")
_LAST_OF_MONTH = 31
_LENGTH_OF_MONTH = limit("length_of_month")
_ARTICLE = reader_words("named_times", "article")
_BEHIND_A_DAY = reader_words("named_times", "behind_a_day")
_SHORT_DAYS = {
    **dict.fromkeys(reader_words("named_times", "saturday"), WEEKDAYS[5]),
    **dict.fromkeys(reader_words("named_times", "sunday"), WEEKDAYS[6]),
}
_WEEKEND = reader_words("named_times", "weekend")
_SEASON, _YEAR = 92, 365  # days
_NAMES = frozenset((*WEEKDAYS, *MONTHS, *_SHORT_DAYS, *_WEEKEND))
_DAY_BEFORE = reader_words("named_times", "day_before")
_BEFORE_A_YEAR = reader_words("named_times", "before_a_year")
_HOURS = reader_words("named_times", "hours")
_ANY_ONE = reader_words("named_times", "any_one")
_LAST_YEAR, _THIS_YEAR = (
    reader_words("named_times", "last_year"),
    reader_words("named_times", "this_year"),
)
_OF_YEAR = reader_words("named_times", "of_year")
_LAST, _ON = reader_words("named_times", "last"), reader_words("named_times", "on")
_ALSO_OTHER_WORDS = reader_words("named_times", "also_other_words")  # "may", "march"
_WITHIN_MONTH = reader_words("named_times", "within_month")
_WEEKS = reader_words("named_times", "weeks")
_WEEK = 7
_PARTS_OF_MONTH = {  # the day that each is taken for
    5: reader_words("named_times", "early_in_month"),
    25: reader_words("named_times", "late_in_month"),
}


def _lines() -> Iterator[tuple[str, str]]:
    for key, point in load_time_points().items():
        yield from ((key, line) for line in point.phrases)


_points = PatternGroups("time points", _lines)


def named_times(message: Message, today: date) -> Iterator[TimeTold]:
    """Yield every time of a message that is told by a name, counted back from `today`."""
    words = message.words
    points = load_time_points()
    for hit in _points.in_order(message):
        point = points[hit.value]
        year, last = _year_behind(words, hit.last, today)
        days = point.days
        if days is None:
            days = since_feast(point.dates, today, point.year or year)
            if point.season and days < _SEASON and _last(words, hit):
                days += _YEAR
        yield TimeTold(hit.first, last, days, "point", hit.value, needs_since=point.needs_since)
    names = {norm for norm in message.vocabulary if norm.rstrip("s") in _NAMES}
    for place in sorted({*message.figures, *message.where(names)}):
        yield from _named(message, place, words[place], today)


def _last(words: tuple[Word, ...], hit: PatternSpan) -> bool:
    """Tell whether a season is the last one ("last autumn"), not the one that goes on."""
    said = (words[hit.first].norm, words[hit.first - 1].norm if hit.first else "")
    return not _LAST.isdisjoint(said)


def _named(message: Message, place: int, word: Word, today: date) -> Iterator[TimeTold]:
    words = message.words
    before = words[place - 1] if place else None
    singular = _SHORT_DAYS.get(word.norm, word.norm.rstrip("s"))
    told = before is not None and before.norm in _DAY_BEFORE
    if word.norm in _SHORT_DAYS and not told:
        return
    if singular in WEEKDAYS and before is not None and before.norm in _ANY_ONE:
        return  # "I spent a Saturday painting"
    if singular in WEEKDAYS:
        number = before.number if before is not None and word.norm != singular else None
        behind = [w.norm for w in words[place + 1 : place + 2]]
        if number and behind and behind[0] in _AGO:
            days = since_weekday(singular, today, int(number) - 1)
            yield TimeTold(place - 1, place + 2, days, "ago", WEEKDAY)
        elif word.norm == singular or told:
            yield TimeTold(place, place + 1, since_weekday(singular, today), "point", WEEKDAY)
    elif word.norm in _WEEKEND:
        yield TimeTold(place, place + 1, since_weekend(today), "point", "weekend")
    elif word.norm in MONTHS and _is_month(word.norm, before):
        yield _month(words, place, today)
    elif _is_year(word, before):
        days = since_year(int(word.norm), today)
        yield TimeTold(place, place + 1, days, "point", "year", needs_since=True)
    elif word.number is not None and _is_clock(words, place):
        if before is None or before.norm not in _IT_IS:  # "it's 2am" tells when this is written
            yield TimeTold(place, place + 2, 0.0, "point", "clock time", needs_since=True)
    elif word.number is not None:
        yield from _day_of_month(words, place, today) or _numeric_date(words, place, today)


def _is_clock(words: tuple[Word, ...], place: int) -> bool:
    behind = words[place + 1].norm if place + 1 < len(words) else ""
    return behind in _HOURS


def _is_month(name: str, before: Word | None) -> bool:
    if name not in _ALSO_OTHER_WORDS:
        return True
    told = _BEFORE_A_YEAR
    return before is not None and (
        before.norm in told or before.number is not None or before.norm in _SUFFIXES
    )


def _month(words: tuple[Word, ...], place: int, today: date) -> TimeTold:
    first, day = place, None
    back = place - 1
    while back >= 0 and words[back].norm in _OF_YEAR | _SUFFIXES:
        back -= 1
    number = words[back].number if back >= 0 else None
    if number is not None and words[back].norm.isdecimal() and 1 <= number <= _LAST_OF_MONTH:
        first, day = back, int(number)
    year, last = _year_behind(words, place + 1, today)
    following = words[place + 1] if place + 1 < len(words) else None
    behind = following.norm if following is not None and year is None and day is None else ""
    if behind.isdecimal() and 1 <= int(behind) <= _LAST_OF_MONTH:
        day, last = int(behind), place + 2
    vague = day is None
    if vague:
        day, first = _week_of_month(words, place) or _part_of_month(words, place, today)
    days = since_month(words[place].norm, today, year, day)
    return TimeTold(first, last, days, "point", "month", needs_since=vague)


def _week_of_month(words: tuple[Word, ...], place: int) -> tuple[int, int] | None:
    """Return the day that "the third week of" a month is, and where that begins."""
    back, weeks = place - 1, False
    while back >= 0 and words[back].norm in _WITHIN_MONTH:
        weeks = weeks or words[back].norm in _WEEKS
        back -= 1
    if back < 0 or not weeks or words[back].norm not in ORDINALS:
        return None
    return _WEEK * ORDINALS[words[back].norm] - 2, back


def _part_of_month(words: tuple[Word, ...], place: int, today: date) -> tuple[int | None, int]:
    """Return the day that "late" or "the first week of" a month is, and where that begins.

    What of this month is still to come counts as the month.
    """
    back = place - 1
    while back >= 0 and words[back].norm in _WITHIN_MONTH:
        back -= 1
    if back < 0 or (words[back].norm in _LAST and back == place - 1):
        return None, place
    told = (day for day, known in _PARTS_OF_MONTH.items() if words[back].norm in known)
    day = next(told, None)
    to_come = MONTHS.index(words[place].norm) + 1 == today.month and (day or 0) > today.day
    return (None, place) if day is None or to_come else (day, back)


def _is_year(word: Word, before: Word | None) -> bool:
    if not (word.norm.isdecimal() and len(word.norm) == 4):
        return False
    return int(word.norm) >= _EARLIEST_YEAR and (before is None or before.norm not in ("/", "-"))


def _year_behind(words: tuple[Word, ...], place: int, today: date) -> tuple[int | None, int]:
    """Return the year told behind a name ("last year", "of 2023") and where it ends."""
    behind = [word.norm for word in words[place : place + 2]]
    if " ".join(behind) in _LAST_YEAR:
        return today.year - 1, place + 2
    if " ".join(behind) in _THIS_YEAR:
        return today.year, place + 2
    skip = 1 if behind and behind[0] in _OF_YEAR else 0
    if place + skip < len(words) and _is_year(words[place + skip], None):
        year = int(words[place + skip].norm)
        return (year, place + skip + 1) if year <= today.year else (None, place)
    return None, place


def _day_of_month(words: tuple[Word, ...], place: int, today: date) -> list[TimeTold]:
    """Return the last such day for "on the 2nd", told without its month and as nothing else."""
    ahead = [word.norm for word in words[place + 1 : place + 3]]
    before = [word.norm for word in words[max(0, place - 2) : place]]
    number = words[place].number or 0
    if len(ahead) < 2 or len(before) < 2 or not 1 <= number <= _LAST_OF_MONTH:
        return []
    alone = words[place + 2].is_sign or ahead[1] in _BEHIND_A_DAY
    if not (
        alone and ahead[0] in _SUFFIXES and before[1] in _ARTICLE and before[0] in _ON | _SINCE
    ):
        return []
    days = (today.day - int(number)) % _LENGTH_OF_MONTH
    return [TimeTold(place, place + 2, days, "point", "day of the month")]


def _numeric_date(words: tuple[Word, ...], place: int, today: date) -> Iterator[TimeTold]:
    """Yield "12/03", "12.3.2024" (day first) and "2024-03-12"."""
    signs = [word.norm for word in words[place + 1 : place + 5]]
    if len(signs) < 2 or signs[0] not in "/-." or not words[place].norm.isdecimal():
        return
    numbers = [
        words[place].norm,
        signs[1],
        signs[3] if signs[2:3] == [signs[0]] and len(signs) > 3 else "",
    ]
    if not numbers[1].isdecimal():
        return
    if len(numbers[0]) == 4 and numbers[2].isdecimal():
        days = since_date(int(numbers[2]), int(numbers[1]), today, int(numbers[0]))
    elif numbers[2].isdecimal() or (signs[0] == "/" and _since_before(words, place)):
        year = int(numbers[2]) if numbers[2].isdecimal() else None
        year = year + 2000 if year is not None and year < 100 else year
        first, second = int(numbers[0]), int(numbers[1])
        days = (
            since_date(first, second, today, year)
            if second <= 12
            else since_date(second, first, today, year)
        )
    else:
        return
    if days is not None:
        yield TimeTold(place, place + (5 if numbers[2] else 3), days, "point", "date")


def _since_before(words: tuple[Word, ...], place: int) -> bool:
    """Whether "since" or "on" stands before it; "yesterday 5/10", "about 4/10" rate the pain."""
    before = [word.norm for word in words[max(0, place - 2) : place]]
    if before[-1:] and before[-1] in _RATES and words[place + 2].norm == _OF_TEN:
        return False
    opening = [norm in _SINCE | _ON for norm in before]
    return any(opening) and (opening[-1] or before[-1] in _BEFORE_A_DATE)

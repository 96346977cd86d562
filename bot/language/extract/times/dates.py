"""How long ago a named day, month, feast or year is."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from dateutil.easter import easter  # type: ignore[import-untyped]

from bot.knowledge.vocabulary.reader_words import words_in_order

WEEKDAYS, MONTHS = words_in_order("dates", "weekdays"), words_in_order("dates", "months")
_MIDDLE = 15  # a month named without a day
_WITH_YEAR = len("2026-11-08")


def since_weekday(name: str, today: date, weeks_before: int = 0) -> int:
    """Return the days since the last such weekday, today included, some weeks further back."""
    return (today.weekday() - WEEKDAYS.index(name)) % 7 + 7 * weeks_before


def since_weekend(today: date) -> int:
    """Return the days since the last Saturday; on a weekend that is this one."""
    return (today.weekday() - 5) % 7


def since_month(name: str, today: date, year: int | None = None, day: int | None = None) -> int:
    """Return the days since the last such month (its middle, or the day given)."""
    month = MONTHS.index(name) + 1
    middle = day or _MIDDLE
    if year is None and day is None and month == today.month:
        return today.day // 2
    return _days_since(((month, middle),), today, year)


def since_feast(days: Iterable[str], today: date, year: int | None = None) -> int:
    """Return the days since the last of some days: "12-25" of any year, "easter", "2026-11-08"."""
    told = tuple(days)
    if "easter" in told:
        last = year or (today.year if easter(today.year) <= today else today.year - 1)
        sunday: date = easter(last)
        return max(0, (today - sunday).days)
    fixed = [date.fromisoformat(day) for day in told if len(day) == _WITH_YEAR]
    known = [day for day in fixed if day <= today and year in (None, day.year)]
    if known:
        return (today - max(known)).days
    pairs = [(int(day[-5:-3]), int(day[-2:])) for day in told]
    return _days_since(pairs, today, year)


def since_year(year: int, today: date) -> int:
    """Return the days since the middle of a year, or since the new year of this one."""
    start = date(year, 1, 1) if year == today.year else date(year, 7, 1)
    return max(0, (today - start).days)


def since_date(day: int, month: int, today: date, year: int | None = None) -> int | None:
    """Return the days since a calendar date, None when there is no such date or it is to come."""
    try:
        told = date(year or today.year, month, day)
    except ValueError:
        return None
    if year is None and told > today:
        told = told.replace(year=today.year - 1) if (month, day) != (2, 29) else told
    return (today - told).days if told <= today else None


def _days_since(pairs: Iterable[tuple[int, int]], today: date, year: int | None) -> int:
    years = (year,) if year is not None else (today.year, today.year - 1)
    candidates = [date(y, m, min(day, monthrange(y, m)[1])) for m, day in pairs for y in years]
    past = [told for told in candidates if told <= today]
    return (today - max(past, default=today - timedelta(0))).days

"""Days in words: "5 January 2026", "5 January", "5 Jan", "Monday", "3 weeks"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field

from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown

Unit = Literal["day", "week", "month", "year"]
Months = Annotated[tuple[Shown, ...], Field(min_length=12, max_length=12)]


class DayWords(Entry):
    """Names of months and weekdays, and how a day is put together from them."""

    months: Months
    short_months: Months
    weekdays: Annotated[tuple[Shown, ...], Field(min_length=7, max_length=7)]
    with_year: Shown
    with_month: Shown
    one: Mapping[Unit, Shown]
    several: Mapping[Unit, Shown]


@lru_cache(maxsize=1)
def load_day_words() -> DayWords:
    """Return the words. Raises `KnowledgeError` when the file is refused."""
    return read_single(SHOWN / "wording" / "day_words.yml", DayWords)


def full_day(day: date) -> str:
    """Return a day with its month and year."""
    words = load_day_words()
    return words.with_year.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def month_day(day: date) -> str:
    """Return a day with its month."""
    words = load_day_words()
    return words.with_month.format(day=day.day, month=words.months[day.month - 1])


def short_day(day: date) -> str:
    """Return a day with the first letters of its month."""
    words = load_day_words()
    return words.with_month.format(day=day.day, month=words.short_months[day.month - 1])


def counted(count: int, unit: Unit) -> str:
    """Return a length of time."""
    words = load_day_words()
    return (words.one if count == 1 else words.several)[unit].format(count=count)


def weekday(day: date) -> str:
    """Return the name of the day in its week."""
    return load_day_words().weekdays[day.weekday()]


def weekday_names() -> tuple[str, ...]:
    """Return the names of the weekdays, Monday first."""
    return load_day_words().weekdays

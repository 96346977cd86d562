"""For how long something is to be: "for ten days", "a fortnight", "until Monday", "2 hours"."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.named_times import WEEKDAY, named_times
from bot.language.replies.answering.answers import LONGEST
from bot.language.text.message import Message

DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_YEAR = timedelta(days=365)
_WEEKEND, _MONTH = "weekend", "month"
_NEAR = 2  # words between "until" and the day


def length_told(text: str, today: date) -> timedelta | None:
    """Return how long from now something is to be, the longest that is told; None without one.

    A day counts as told where it ends something ("until Friday", "not before the 3rd of May").
    Times of a pain are none.
    """
    message = Message.read(text[:LONGEST])
    told = [*_days(message.text, today)]
    sore = SpanSurroundings.of(message).pain_clauses
    told += [
        timedelta(days=one.days)
        for one in times_told(message, today)
        if one.days and one.form == "amount" and message.clause_of[one.first] not in sore
    ]
    return max(told, default=None) or _span(message.text, today)


def whole_days(length: timedelta) -> int:
    """Return a length in days, begun days counted: nothing comes back too early."""
    return math.ceil(length / DAY)


def _days(text: str, today: date) -> Iterator[timedelta]:
    """The days to come that end something, as a length from today."""
    for lead in spoken("leads_to_an_end").finditer(text):
        behind = text[lead.end() :]
        at = _by_name("ends_of_a_rest", behind, today) or _day_to_come(behind, today)
        if at is not None:
            yield at + DAY if lead["after"] else at


def _day_to_come(text: str, today: date) -> timedelta | None:
    """The next day that words begin with, of those that are told by a name."""
    said = spoken("in_the_coming_week").match(text)
    message = Message.read(text)
    for horizon, weekly in ((_WEEK, True), (_YEAR, False)):
        for one in named_times(message, today + horizon):
            of_a_week = one.rule in (WEEKDAY, _WEEKEND)
            if one.days is None or one.first > _NEAR or of_a_week is not weekly:
                continue
            day = today + horizon - timedelta(days=one.days)
            words = message.words[one.first : one.last]
            if one.rule == _MONTH and not any(word.number for word in words):
                day = day.replace(day=1)  # a month alone begins with its first
            if said and weekly and day - today < _to_monday(today):
                day += _WEEK  # "next Tuesday", said on a Sunday or a Monday
            return day - today
    return None


def _span(text: str, today: date) -> timedelta | None:
    """A whole day, week or month by name ("tomorrow", "this week"), to the morning behind it."""
    return _by_name("spans_of_a_rest", text, today, anywhere=True)


def _by_name(name: str, text: str, today: date, *, anywhere: bool = False) -> timedelta | None:
    said = f" {' '.join(text.casefold().split())} "
    for words, (ends,) in sorted(table(name).items(), key=lambda row: -len(row[0])):
        found = f" {words}" in said if anywhere else said.startswith(f" {words}")
        if found:
            return timedelta(days=int(ends)) if ends.isdigit() else _NAMED[ends](today)
    return None


def _to_monday(today: date) -> timedelta:
    return timedelta(days=7 - today.weekday())


def _to_first(today: date) -> timedelta:
    return (today.replace(day=1) + timedelta(days=31)).replace(day=1) - today


_NAMED = {
    "monday": _to_monday,
    "monday_after": lambda today: _to_monday(today) + _WEEK,
    "first": _to_first,
}

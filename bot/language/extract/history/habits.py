"""Habits: an activity and, beside it, how much or how often it is done."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.candidate import named
from bot.language.extract.times.time_amounts import unit_at
from bot.language.match.pattern_groups import NOWHERE, PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

_REACH = limit("activity_amount")
_ACROSS = limit("activity_amount_across_comma")
_BLOCKED_WITHIN = limit("activity_blocked")
_FILLS = reader_words("habits", "fills")
_HOUR = 1 / 24  # days
_MANY_HOURS = limit("hours_of_a_habit")
_LIMITS = reader_words("habits", "limits")
_HOW = ("often", "much", "years", "once", "blocked", "trouble")  # readings that tell how often
_LIMITED_WITHIN = limit("borne_before_hours")
HOW_MUCH = frozenset(("done often", "done much of a day", "done many hours", "done for years"))
ONE_DAY = "of one day"  # a sign, as those of how much


def _lines() -> Iterator[tuple[str, str]]:
    for key, fact in load_lifestyle().items():
        yield from ((key, line) for line in fact.activities)


ACTIVITIES = PatternGroups("activities", _lines)
HOW_OFTEN = PatternGroups("habit", partial(reading_lines, "habit"))


def habit_vocabulary() -> set[str]:
    """Return the words that habits are read from."""
    return ACTIVITIES.vocabulary | HOW_OFTEN.vocabulary


def told_how_often(message: Message, hit: PatternSpan) -> frozenset[str]:
    """Return what the words beside an activity say of how much or how often it is done."""
    low, high = _beside(message, hit)
    start, _ = message.clause_range(hit.first)
    near = max(start, hit.first - _BLOCKED_WITHIN)
    groups = HOW_OFTEN.found(message)
    often, much, years, once, blocked, trouble = [groups.get(name, NOWHERE) for name in _HOW]
    return named(
        (
            ("done often", often.fits(low, high)),
            ("done much of a day", much.fits(low, high)),
            ("done many hours", _many_hours(message, low, high)),
            ("done for years", years.begins(hit.last, hit.last + 1)),
            (ONE_DAY, once.fits(*message.sentence_range(hit.first))),
            ("not to be done", blocked.fits(near, hit.first)),
            ("told for what it does", trouble.begins(hit.last, hit.last)),
        )
    )


def one_day(message: Message, hit: PatternSpan) -> bool:
    """Tell whether an activity that fills a day is told of one day and of no other."""
    words = {word.norm for word in message.words[hit.first : hit.last]}
    if not words & _FILLS:
        return False
    low, high = _beside(message, hit)
    if HOW_OFTEN.says(message, "often", low, high):
        return False
    return HOW_OFTEN.says(message, "once", *message.sentence_range(hit.first))


def _beside(message: Message, hit: PatternSpan) -> tuple[int, int]:
    """Return the words that may tell how much: of the clause, and across a comma right beside."""
    first, last = message.sentence_range(hit.first)
    begin, end = message.clause_range(hit.first)
    low, high = max(begin, hit.first - _REACH), min(end, hit.last + _REACH)
    if low == begin and hit.first - begin <= _ACROSS and begin > first:
        low = max(first, begin - _ACROSS)
    if high == end and end - hit.last <= _ACROSS and end < last:
        high = min(last, end + _ACROSS)
    return low, high


def _many_hours(message: Message, low: int, high: int) -> bool:
    """Tell whether hours are told that fill a day, not how long something is borne."""
    for place, last in message.noted(_hours):
        if low <= place < last < high:
            before = message.words[max(low, place - _LIMITED_WITHIN) : place]
            return all(word.norm not in _LIMITS for word in before)
    return False


def _hours(message: Message) -> tuple[tuple[int, int], ...]:
    """Return where many hours are told, first and last word of the number."""
    return tuple(
        (place, quantity.last)
        for place, quantity in message.quantities.items()
        if quantity.value >= _MANY_HOURS and unit_at(message.words, quantity.last) == _HOUR
    )

"""The minutes somebody has for a session: a time with its unit, or the answer to the question."""

from __future__ import annotations

from typing import NamedTuple

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.findings import Findings
from bot.language.replies.answering.answer_numbers import minutes as minutes_answer
from bot.language.replies.wished.wish_reading import part_of, readings
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity

_MOST_MINUTES = limit("most_minutes")
_LEAST = limit("least_minutes")
_MINUTE, _HOUR, _QUARTER = "minute", "hour", "quarter"
_HOUR_MINUTES = 60
_FREE, _OF_THE_TALK, _SHOWN = "minutes_free", "minutes_of_the_talk", "minutes_shown"
_WHEN = "minutes_when"
_SKIPPED = reader_words("wished_minutes", "skipped")
_GOES_ON = reader_words("wished_minutes", "goes_on")
_REPEATS = reader_words("wished_minutes", "repeats")
_FOR = reader_words("wished_minutes", "for")
_ALONE = limit("minutes_alone")
_DENIED_BEFORE = limit("minutes_denied")
_TOO_MANY_BEHIND = limit("minutes_too_many")


def wished_minutes(
    message: Message,
    findings: Findings,
    asked: bool,
    under: float | None = None,
    placed: bool = False,
) -> int | None:
    """Return whole minutes, None when none are wished for.

    Without the question a number needs its unit and must not belong to a story ("20 minutes of
    walking hurts"); with it (`asked`) a bare number counts. After another question that takes a
    time, a time alone is its answer unless it is `under` so many minutes, and hours always are.
    Beside a place where it is to be done (`placed`) a time is for that.
    """
    limit = _HOUR_MINUTES if under is None else under  # hours alone are of sitting
    times: list[tuple[Quantity, MinutesTold]] = []
    for one in message.numbers(articles=True):
        repeats = any(word.norm in _REPEATS for word in message.before(one.first, 1))
        found = None if repeats else minutes_in(message, one)  # "every 2 hours" is no length
        if found and not (times and one.first < times[-1][1].last):  # "three quarters of an hour"
            times.append((one, found))
    # "9 hours at a desk. 8 minutes", "sitting 20 minutes and it starts. 8 minutes"
    short = sum(found.minutes < limit and not _until_it_hurts(message, one) for one, found in times)
    wished = [
        found.minutes
        for one, found in times
        if (under is None or found.minutes < _HOUR_MINUTES)
        if (placed and _is_placed(message, one))
        or _is_wish(message, one, found, asked, short == 1 and found.minutes < limit)
    ]
    if wished:
        return _whole(wished[-1])
    if asked and not times:
        answer = minutes_answer(findings, message)
        return None if answer is None or answer.number is None else _whole(answer.number)
    return None


class MinutesTold(NamedTuple):
    """Minutes, and the word behind their unit."""

    minutes: float
    last: int


def minutes_in(message: Message, one: Quantity) -> MinutesTold | None:
    """Return a number with its unit in minutes ("half an hour", "three quarters of an hour")."""
    words, place, value = message.words, one.last, one.value
    if words[place - 2].norm == "/" and (one.low, one.high) == (1, 2):
        value = 0.5  # "1/2 hour"
    if _QUARTER in words[place].forms:
        value, place = value / 4, place + 1
    while words[place].norm in _SKIPPED:
        place += 1
    forms = words[place].forms
    if _MINUTE in forms:
        return MinutesTold(value, place + 1)
    return MinutesTold(value * _HOUR_MINUTES, place + 1) if _HOUR in forms else None


def _is_placed(message: Message, one: Quantity) -> bool:
    """Whether a time beside a place tells of no more than being there ("5 min, standing")."""
    begin, end = part_of(message, one.first)
    told = _is_told(message, begin, end, "minutes_placed") or _until_it_hurts(message, one)
    return not told and not _denied(message, one)


def _until_it_hurts(message: Message, one: Quantity) -> bool:
    """Whether what follows a time says that it hurts then ("20 minutes and it starts")."""
    _, end = message.clause_range(one.first)
    return readings.says(message, "minutes_until", one.first, end)


def _is_wish(message: Message, one: Quantity, time: MinutesTold, asked: bool, only: bool) -> bool:
    if _denied(message, one) or (not asked and _until_it_hurts(message, one)):
        return False
    if not asked and time.minutes < _LEAST:  # "give me a minute"
        return False
    if not asked and readings.says(message, _OF_THE_TALK, *message.sentence_range(one.first)):
        return False
    begin, end = part_of(message, one.first)
    if _is_told(message, begin, end, _FREE) or readings.says(message, _SHOWN, begin, end):
        return False
    if not asked and _is_of_another(message, one, begin, end):
        return False
    if asked or any(readings.says(message, name, begin, end) for name in ("minutes_wanted", _FREE)):
        return True
    when = readings.within(message, _WHEN, begin, end)
    words = sum(
        not word.is_sign
        and not word.is_break
        and not any(hit.first <= at < hit.last for hit in when)
        for at, word in enumerate(message.words[begin:end], begin)
    )
    return (
        only
        and words <= time.last - one.first + _ALONE
        and not _told_in_story(message, one)
        and not any(word.norm in _FOR for word in message.before(one.first, 2))
    )


def _is_of_another(message: Message, one: Quantity, begin: int, end: int) -> bool:
    """Whether its sentence says before what the time is spent on, and nobody gives it."""
    first, _ = message.sentence_range(one.first)
    spent = _is_told(message, first, begin, _FREE, "minutes_of_another")
    return spent and not readings.says(message, "minutes_given", begin, end)


def _told_in_story(message: Message, one: Quantity) -> bool:
    """Whether a time alone is of a story; as a sentence of its own ("... 8 minutes.") it is not.

    What stands behind may go on with it ("I sit. 20 minutes. Then it starts").
    """
    first, last = message.sentence_range(one.first)
    begin, end = part_of(message, one.first)
    behind = next((word.norm for word in message.words[last:] if word.norm.isalnum()), "")
    around = (*message.words[first:begin], *message.words[end:last])
    alone = behind not in _GOES_ON and all(word.is_sign or word.is_break for word in around)
    if not alone and behind:
        first, last = 0, len(message.words)
    return _is_told(message, first, last, _FREE)


def _is_told(
    message: Message, first: int, last: int, harmless: str, story: str = "minutes_told"
) -> bool:
    """Whether words make a `story` of a time; `harmless` is the group of those that do not.

    The hour of a time is no story of it ("after my shift").
    """
    shields = (*readings.hits(message, harmless), *readings.hits(message, _WHEN))
    told = readings.within(message, story, first, last)
    return any(not any(hit.overlaps(one) for one in shields) for hit in told)


def _denied(message: Message, one: Quantity) -> bool:
    """Whether the time is refused ("not 20 minutes", "20 minutes is too long")."""
    begin, end = message.clause_range(one.first)
    start = max(begin, one.first - _DENIED_BEFORE)
    most = readings.says(message, "minutes_most", start, one.first)
    if not most and readings.says(message, "minutes_denied", start, one.first):
        return True
    behind = min(end, one.last + _TOO_MANY_BEHIND)
    return readings.says(message, "minutes_too_many", one.last, behind)


def _whole(minutes: float) -> int | None:
    return int(minutes) if 1 <= minutes <= _MOST_MINUTES else None

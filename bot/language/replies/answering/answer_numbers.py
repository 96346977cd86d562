"""Replies with a number: hours, ages, minutes, seconds, counts, lengths."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date

from bot.knowledge.pain.measure_units import unit_sizes
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.language.findings import Findings, Kind, Status
from bot.language.replies.answering.answer import Answer
from bot.language.replies.answering.answer_words import first_hit, said
from bot.language.replies.answering.number_roles import (
    HOUR,
    MINUTE,
    SECONDS,
    NumberRole,
    numbers_told,
    unit_behind,
)
from bot.language.text.message import Message

_OLDEST = limit("oldest")
_BORN_FROM = limit("born_from")
_DAY_HOURS, _CLOCK = 24, 12
_FEW_WORDS = limit("amount_alone")
_MOST_OF_DAY = float(limit("most_of_day"))
_HALF_DAY = float(limit("half_the_day"))
_LITTLE = float(limit("little_of_day"))
_CENTIMETRES = unit_sizes("length")
_TIMES = table("times_in_a_word")
_WEEK = reader_words("answer_numbers", "a_week")
_MOST_MINUTES = limit("minutes_a_day")
_WORK_DAYS = 5
_HOUR, _HALF_HOUR = 60, 30  # minutes
LEAST_SITTING = limit("least_sitting") / 60  # hours
_LONGEST_CHECK = 3600  # seconds
_AND, _HALF = reader_words("answer_numbers", "and"), reader_words("answer_numbers", "half")
_OF_A_CLOCK = (NumberRole.TIME, NumberRole.DAYS)
_OF_HOURS = (NumberRole.TIME, NumberRole.ALONE)


def _timed(message: Message) -> float | None:
    """Return the seconds of "a minute and a half", "1:30", "1 min 20", "half a minute"."""
    for word in message.words:
        if ":" in word.norm and len(word.norm) > 1:
            minutes, seconds = word.norm.split(":")
            return float(minutes) * MINUTE + float(seconds)
    bare = first_hit("unit_and_half", message)
    if bare is not None:
        forms = message.words[bare.first].forms
        return 1.5 * next(SECONDS[form] for form in forms if form in SECONDS)
    total = None
    unit_before, ended = 0.0, 0
    for quantity in message.numbers(articles=True):
        factor, last = unit_behind(message, quantity, SECONDS)
        if factor is None:
            beside = quantity.first - ended <= 1
            if total is None or quantity.article or unit_before != MINUTE:
                continue
            return total + (quantity.value if beside else quantity.value * unit_before)
        value = quantity.value
        tail = [word.norm for word in message.words[last : last + 3]]
        if not (_AND.isdisjoint(tail[:1]) or _HALF.isdisjoint(tail)):
            return (total or 0.0) + (value + 0.5) * factor
        total = (total or 0.0) + value * factor
        unit_before, ended = factor, last
    return total


SITTING = "sit"


def hours(findings: Findings, message: Message) -> Answer | None:
    """Read hours a day: "9ish", "all day", "40 hours a week"; a few minutes are none.

    Hours of something else ("12 hour shifts on my feet") and denied ones ("NOT 12 hours") are
    none; a number that says hours comes before one that stands alone.
    """
    if said("none_of_these", message):
        return None
    message = _without_hours_of_else(message)
    text = message.text.casefold()
    little = spoken("hardly_sits").search(text) and not spoken("sits_too").search(text)
    if little:
        message = _without(message, spoken("hours_of_a_shift"))
    if said("hours_half", message):
        return Answer(number=_HALF_DAY, rule="hours_half")
    for mention in findings.of(Kind.HOURS):
        if mention.value == SITTING and mention.status is Status.PRESENT:
            return Answer(number=mention.number, rule=mention.rule)
    if (by_the_clock := spoken("from_hour_to_hour").search(message.text.casefold())) is not None:
        upright = spoken("on_the_feet").search(message.text.casefold())
        return None if upright else Answer(number=_between(by_the_clock), rule="by_the_clock")
    told = _many_times(message)
    if told is None:
        told = _hours_told(findings, message)
    if told is not None:
        return Answer(number=told, rule="hours")
    if little:
        never = spoken("sits_never").search(text)
        return Answer(number=0.0 if never else _LITTLE, rule="hardly_sits")
    if spoken("never_does").match(message.text):
        return Answer(number=0.0, rule="never_does")
    if not _of_sitting(message):
        return None
    for name, value in (("hours_few", _LITTLE), ("hours_most", _MOST_OF_DAY)):
        if said(name, message) and not said("unsure", message):
            return Answer(
                number=0.0 if name == "hours_few" and said("nothing", message) else value,
                rule=name,
            )
    return None


def _of_sitting(message: Message) -> bool:
    """Whether words for how much may be of sitting: alone or beside it ("I never use a stick")."""
    if spoken("complains_of_the_talk").search(message.text):
        return False
    said_in_all = sum(not word.is_sign and not word.is_break for word in message.words)
    return said_in_all <= _FEW_WORDS or spoken("of_one_who_sits").search(message.text) is not None


def _without_hours_of_else(message: Message) -> Message:
    """Return the message without hours on the feet, or not sat ("dont sit 10, WALK 10")."""
    return _without(message, spoken("hours_not_sat"))


def _without(message: Message, pattern: re.Pattern[str]) -> Message:
    """Return the message with blanks for what a pattern finds."""
    left = pattern.sub(lambda hit: " " * len(hit[0]), message.text)
    return message if left == message.text else Message.read(left)


def _between(told: re.Match[str]) -> float:
    """Return the hours from one hour of the clock to another ("9 to 5" are 8, at most 12)."""
    first = int(told["first"] or told["first_from"]) % _CLOCK
    last = int(told["last"] or told["last_to"]) % _CLOCK
    return float((last - first) % _CLOCK or _CLOCK)


def _many_times(message: Message) -> float | None:
    """Return the hours of what comes many times a day ("8 times a day for half an hour")."""
    told = spoken("many_times_so_long").search(message.text.casefold())
    if told is None:
        return None
    times = next((one.value for one in Message.read(told["times"]).numbers()), 0)
    minutes = int(told["minutes"] or (_HALF_HOUR if told["half"] else _HOUR))
    hours = times * minutes / _HOUR
    return hours if LEAST_SITTING <= hours <= _DAY_HOURS else None


def _hours_told(findings: Findings, message: Message) -> float | None:
    """Return the hours a day of the numbers in a reply, those with their unit first."""
    others = [
        mention for kind in (Kind.HOURS, Kind.AGE, Kind.NRS) for mention in findings.of(kind)
    ]  # on the feet, or not so many
    numbers = numbers_told(message)
    bare = None
    rated = any(number.at_times for number in numbers)  # "3 normal" beside it
    for number in numbers:
        start = message.words[number.quantity.first].start
        end = message.words[number.last - 1].end
        if any(other.start < end and start < other.end for other in others):
            continue
        if number.role not in _OF_HOURS or number.at_times or number.refused:
            continue
        timed = number.role is NumberRole.TIME
        told = number.seconds / HOUR if timed else number.quantity.value
        behind = [word.norm for word in message.words[number.last : number.last + 2]]
        told = told / _WORK_DAYS if " ".join(behind) in _WEEK else told
        if not 0 <= told <= _DAY_HOURS or (timed and 0 < told < LEAST_SITTING):
            continue
        if timed:
            return told
        bare = told if bare is None and not rated else bare
    return bare


def _counted(message: Message, but: Collection[NumberRole] = ()) -> Iterator[float]:
    """Yield the numbers that say how many: no part of a name ("L4/5"), none taken back."""
    left = {NumberRole.NAME, *but}
    for number in numbers_told(message):
        if not number.quantity.article and number.role not in left and not number.refused:
            yield number.quantity.value


def age(findings: Findings, message: Message) -> Answer | None:
    """Read an age in years, or the year of birth."""
    for mention in findings.present(Kind.AGE):
        return Answer(number=mention.number, rule=mention.rule)
    for value in _counted(message):
        if 1 <= value <= _OLDEST:
            return Answer(number=float(int(value)), rule="number")
        if _BORN_FROM <= value <= date.today().year:
            return Answer(number=float(date.today().year - int(value)), rule="year of birth")
    return None


def minutes(findings: Findings, message: Message) -> Answer | None:
    """Read minutes a day: "10", "half an hour"."""
    timed = _timed(message)
    if timed is not None and timed > _MOST_MINUTES * MINUTE:
        return None  # hours are of something else ("what if I sat 4 hours")
    if timed is not None and timed >= MINUTE:
        return Answer(number=timed / MINUTE, rule="time")
    alone = (one for one in numbers_told(message) if one.role is NumberRole.ALONE)
    for one in alone:  # "6 kilos", "3 times a week" and "one of my knees" are none
        if not one.refused and 0 < one.quantity.value <= _MOST_MINUTES:
            return Answer(number=one.quantity.value, rule="number")
    return None


def seconds(findings: Findings, message: Message) -> Answer | None:
    """Read seconds: "about 25 sec", "a minute and a half", "1:30"; "couldn't" is 0."""
    timed = _timed(message)
    if timed is not None:
        return Answer(number=timed, rule="time")
    for value in _counted(message):
        if 0 <= value <= _LONGEST_CHECK:
            return Answer(number=value, rule="number")
    return None


def count(findings: Findings, message: Message) -> Answer | None:
    """Read a plain number: repetitions, degrees; no time ("ten minutes in the evening")."""
    for value in _counted(message, but=_OF_A_CLOCK):
        return Answer(number=value, rule="number")
    for word in message.words:
        if word.norm in _TIMES:
            return Answer(number=float(_TIMES[word.norm][0]), rule="number")
    return None


def centimetres(findings: Findings, message: Message) -> Answer | None:
    """Read a length in centimetres; inches and millimetres are converted."""
    for quantity in message.numbers(articles=True):
        factor, _ = unit_behind(message, quantity, _CENTIMETRES)
        if factor is not None or not quantity.article:
            return Answer(number=round(quantity.value * (factor or 1.0), 2), rule="length")
    return None

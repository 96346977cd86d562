"""Replies with a number: hours, ages, minutes, seconds, counts, lengths."""

from __future__ import annotations

from datetime import date

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.time_amounts import unit_at
from bot.language.findings import Findings, Kind, Status
from bot.language.replies.answer import Answer
from bot.language.replies.answer_words import first_hit, said
from bot.language.replies.number_roles import names_something, refused
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity

_OLDEST = limit("oldest")
_BORN_FROM = limit("born_from")
_DAY_HOURS = 24
_MOST_OF_DAY = float(limit("most_of_day"))
_HALF_DAY = float(limit("half_the_day"))
_LITTLE = float(limit("little_of_day"))
SECONDS = {"second": 1.0, "s": 1.0, "minute": 60.0, "m": 60.0, "hour": 3600.0, "h": 3600.0}
_CENTIMETRES = {
    **dict.fromkeys(("cm", "cms", "centimetre", "centimeter"), 1.0),
    **dict.fromkeys(("mm", "millimetre"), 0.1),
    **dict.fromkeys(("inch", "inches", "in"), 2.54),
}
_WEEK = reader_words("answer_numbers", "a_week")
_MOST_MINUTES = limit("minutes_a_day")
_WORK_DAYS = 5
LEAST_SITTING = limit("least_sitting") / 60  # hours
_LONGEST_CHECK = 3600  # seconds
_FILLERS = reader_words("answer_numbers", "fillers")


def unit_behind(
    message: Message, quantity: Quantity, units: dict[str, float]
) -> tuple[float | None, int]:
    """Return the factor of the unit behind a number ("a minute and a half" counts), and its end."""
    place = quantity.last
    words = message.words
    while place < len(words) and words[place].norm in _FILLERS:
        place += 1
    for form in words[place].forms if place < len(words) else ():
        if form in units:
            return units[form], place + 1
    return None, quantity.last


def _timed(message: Message) -> float | None:
    """Return the seconds of "a minute and a half", "1:30", "1 min 20", "half a minute"."""
    for word in message.words:
        if ":" in word.norm and len(word.norm) > 1:
            minutes, seconds = word.norm.split(":")
            return float(minutes) * 60 + float(seconds)
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
            if total is None or quantity.article or unit_before != SECONDS["minute"]:
                continue
            return total + (quantity.value if beside else quantity.value * unit_before)
        value = quantity.value
        tail = [word.norm for word in message.words[last : last + 3]]
        if tail[:1] == ["and"] and "half" in tail:
            return (total or 0.0) + (value + 0.5) * factor
        total = (total or 0.0) + value * factor
        unit_before, ended = factor, last
    return total


SITTING = "sit"


def said_when(message: Message, place: int) -> bool:
    """Return whether a number is followed by when it holds ("7 when I stand up")."""
    return message.words[place].norm in phrase_words("whens")


def hours(findings: Findings, message: Message) -> Answer | None:
    """Read hours a day: "9ish", "all day", "40 hours a week"; a few minutes are none.

    Hours of something else ("12 hour shifts on my feet") and denied ones ("NOT 12 hours") are
    none; a number that says hours comes before one that stands alone.
    """
    if said("none_of_these", message):
        return None
    if said("hours_half", message):
        return Answer(number=_HALF_DAY, rule="hours_half")
    for mention in findings.of(Kind.HOURS):
        if mention.value == SITTING and mention.status is Status.PRESENT:
            return Answer(number=mention.number, rule=mention.rule)
    told = _hours_told(findings, message)
    if told is not None:
        return Answer(number=told, rule="hours")
    for name, value in (("hours_few", _LITTLE), ("hours_most", _MOST_OF_DAY)):
        if said(name, message) and not said("unsure", message):
            return Answer(
                number=0.0 if name == "hours_few" and said("nothing", message) else value,
                rule=name,
            )
    return None


def _hours_told(findings: Findings, message: Message) -> float | None:
    """Return the hours a day of the numbers in a reply, those with their unit first."""
    others = [
        mention for kind in (Kind.HOURS, Kind.AGE, Kind.NRS) for mention in findings.of(kind)
    ]  # on the feet, or not so many
    bare = None
    rated = any(said_when(message, one.last) for one in message.numbers())  # "3 normal" beside it
    for quantity in message.numbers(articles=True):
        factor, last = unit_behind(message, quantity, SECONDS)
        if quantity.article and factor is None:
            continue
        start, end = message.words[quantity.first].start, message.words[last - 1].end
        if any(other.start < end and start < other.end for other in others):
            continue
        if names_something(message, quantity):
            continue
        length = factor is None and unit_at(message.words, quantity.last) is not None  # "10 months"
        rates = said_when(message, quantity.last)  # "7 when I stand up"
        if length or rates or refused(message, quantity):
            continue
        told = quantity.value * (factor / 3600 if factor else 1.0)
        behind = [word.norm for word in message.words[last : last + 2]]
        told = told / _WORK_DAYS if " ".join(behind) in _WEEK else told
        if not 0 <= told <= _DAY_HOURS or (factor and 0 < told < LEAST_SITTING):
            continue
        if factor:
            return told
        bare = told if bare is None and not rated else bare
    return bare


def age(findings: Findings, message: Message) -> Answer | None:
    """Read an age in years, or the year of birth."""
    for mention in findings.present(Kind.AGE):
        return Answer(number=mention.number, rule=mention.rule)
    for quantity in message.numbers():
        if 1 <= quantity.value <= _OLDEST:
            return Answer(number=float(int(quantity.value)), rule="number")
        if _BORN_FROM <= quantity.value <= date.today().year:
            return Answer(
                number=float(date.today().year - int(quantity.value)), rule="year of birth"
            )
    return None


def minutes(findings: Findings, message: Message) -> Answer | None:
    """Read minutes a day: "10", "half an hour"."""
    timed = _timed(message)
    if timed is not None and timed > _MOST_MINUTES * 60:
        return None  # hours are of something else ("what if I sat 4 hours")
    if timed is not None and timed >= SECONDS["minute"]:
        return Answer(number=timed / 60, rule="time")
    for quantity in message.numbers():
        if 0 < quantity.value <= _MOST_MINUTES:
            return Answer(number=quantity.value, rule="number")
    return None


def seconds(findings: Findings, message: Message) -> Answer | None:
    """Read seconds: "about 25 sec", "a minute and a half", "1:30"; "couldn't" is 0."""
    timed = _timed(message)
    if timed is not None:
        return Answer(number=timed, rule="time")
    for quantity in message.numbers():
        if 0 <= quantity.value <= _LONGEST_CHECK:
            return Answer(number=quantity.value, rule="number")
    return None


def count(findings: Findings, message: Message) -> Answer | None:
    """Read a plain number: repetitions, degrees."""
    for quantity in message.numbers():
        return Answer(number=quantity.value, rule="number")
    once = {"once": 1.0, "twice": 2.0, "thrice": 3.0, "none": 0.0}
    for word in message.words:
        if word.norm in once:
            return Answer(number=once[word.norm], rule="number")
    return None


def centimetres(findings: Findings, message: Message) -> Answer | None:
    """Read a length in centimetres; inches and millimetres are converted."""
    for quantity in message.numbers(articles=True):
        factor, _ = unit_behind(message, quantity, _CENTIMETRES)
        if factor is not None or not quantity.article:
            return Answer(number=round(quantity.value * (factor or 1.0), 2), rule="length")
    return None

"""Hours a day by activity, and every bare number for answers, beside the rating of pain."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.pain_ratings import AMOUNT_READINGS, pain_ratings
from bot.language.extract.history.work_told import kinds_of_work
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity

DRIVE, STAND, SIT, WORK, WALK = "drive", "stand", "sit", "work", "walk"
ACTIVITIES = (DRIVE, STAND, SIT, WORK, WALK)
_NOT_DONE = "not_done"
_OF_WORK = {"standing": STAND, "driving": DRIVE}  # what is done at a kind of work
_HOURS_IN_DAY = 24
_LEAST_SITTING = limit("least_sitting") / 60  # hours
_WORK_DAYS = 5
_NOT = reader_words("amounts", "not")
_REACH = limit("hours_of_activity")
_BORNE = limit("borne_before_hours")
_MANY_HOURS = limit("hours_of_a_habit")
_BARE = reader_words("amounts", "bare")
_BESIDE_WORK = reader_words("amounts", "beside_work")
_LIMITS, _DAILY = reader_words("amounts", "limits"), reader_words("amounts", "day")
_HOUR, _MINUTE = reader_words("amounts", "hour"), reader_words("amounts", "minute")
_EACH_WAY, _A_WEEK = reader_words("amounts", "each_way"), reader_words("amounts", "a_week")


def amounts(message: Message) -> Iterator[Mention]:
    """Yield the rating of pain now, hours a day by activity, and every bare number."""
    quantities = message.numbers(articles=True)
    yield from pain_ratings(message, quantities)
    yield from _hours(message, quantities)
    for quantity in quantities:
        if not quantity.article:
            yield message.mention(
                Kind.NUMBER,
                f"{quantity.value:g}",
                quantity.first,
                quantity.last,
                "number",
                quantity.value,
                Status.PRESENT,
            )


def _hours(message: Message, quantities: list[Quantity]) -> Iterator[Mention]:
    timed = sum(_unit(message, one)[0] > 0 for one in quantities)
    for quantity in quantities:
        factor, last = _unit(message, quantity)
        if not factor:
            continue
        if _limit(message, quantity.first, last):
            continue
        alone = timed == 1  # else what stands behind may be of the other hours
        activity, undone = _activity(message, quantity.first, last, alone)
        hours = quantity.value * factor * _rate(message, last)
        if activity == WALK:
            activity = STAND if hours >= _MANY_HOURS else None
        if activity is None or (activity == SIT and hours < _LEAST_SITTING and not _sits(message)):
            continue  # "5 minutes on work days" is what somebody has for a routine
        denied = quantity.first > 0 and message.words[quantity.first - 1].norm in _NOT
        denied = denied or undone
        status = Status.DENIED if denied else Status.PRESENT
        told = [(quantity.first, last, hours, status)]
        if denied and (right := _put_right(message, quantities, last)):
            told.append((right.first, right.last, right.value, Status.PRESENT))
        for first, end, number, meant in told:
            if 0 < number <= _HOURS_IN_DAY:
                yield message.mention(
                    *(Kind.HOURS, activity, first, end, f"hours: {activity}"),
                    *(round(number, 2), meant),
                )


def _sits(message: Message) -> bool:
    return spoken("of_one_who_sits").search(message.text) is not None


def _put_right(message: Message, quantities: list[Quantity], last: int) -> Quantity | None:
    """Return the bare number of "not 12 hours sitting, maybe 1"."""
    near = (one for one in quantities if last <= one.first <= last + _REACH and not one.article)
    right = next(near, None)
    return right if right and not _unit(message, right)[0] else None


def _limit(message: Message, first: int, last: int) -> bool:
    """Tell whether hours are how long something can be borne.

    "More than half an hour", "I can only stand for ten minutes".
    """
    before = message.words[first - 1].norm if first else ""
    if AMOUNT_READINGS.says(message, "borne_only", max(0, first - _BORNE), first):
        return True
    daily = any(word.norm in _DAILY for word in message.words[last : last + 2])
    return before in _LIMITS and not daily


def _unit(message: Message, quantity: Quantity) -> tuple[float, int]:
    words = message.words
    unit = words[quantity.last].norm if quantity.last < len(words) else ""
    if unit in _HOUR:
        return 1.0, quantity.last + 1
    if unit in _MINUTE:
        return 1 / 60, quantity.last + 1
    return 0.0, quantity.last


def _activity(message: Message, first: int, last: int, alone: bool) -> tuple[str | None, bool]:
    """Return the activity nearest to the hours in their clause, and whether it is denied.

    Work is done at a desk, unless standing is told beside it of the only hours there are, or the
    kind of work says otherwise ("kitchen work 12 hours a day").
    """
    begin, end = message.clause_range(first)
    rest = (*message.words[begin:first], *message.words[last:end])
    bare = all(word.norm in _BARE or word.is_sign for word in rest)
    if bare:
        begin = message.sentence_range(first)[0]
    near: dict[str, tuple[bool, int]] = {}
    for name in ACTIVITIES:
        for hit in AMOUNT_READINGS.within(message, name, begin, end):
            place = hit.first
            if name == WORK and message.words[place - 1].norm in _BESIDE_WORK:
                continue  # "8 minutes before work"
            distance = first - place if place < first else place - last
            if bare or distance <= _REACH:
                told = (_is_not_done(message, hit, first), distance)
                near[name] = min(told, near.get(name, told))
    nearest = min(near, key=near.__getitem__, default=None)
    if nearest == WORK and alone and WALK in near:
        return WALK, False
    if nearest == WORK:
        if known := kinds_of_work(message, begin, end):
            return next((done for one, done in _OF_WORK.items() if one in known), None), False
        return (STAND if alone and STAND in near else SIT), False
    return nearest, nearest is not None and near[nearest][0]


def _is_not_done(message: Message, hit: PatternSpan, hours: int) -> bool:
    """Tell whether it is not done for these hours ("I don't sit 8 hours").

    "I don't sit more than 3" tells the hours.
    """
    between = message.words[hit.last : hours]
    if any(word.norm in _LIMITS for word in between):
        return False
    return AMOUNT_READINGS.ending(message, _NOT_DONE, hit.first) is not None


def _rate(message: Message, last: int) -> float:
    """Return what turns the hours told into hours a day."""
    behind = message.words[last : last + 3]
    norms = [word.norm for word in behind]
    if " ".join(norms[:2]) in _A_WEEK:
        return 1 / _WORK_DAYS
    if not _EACH_WAY.isdisjoint(norms):
        return 2.0
    return 1.0

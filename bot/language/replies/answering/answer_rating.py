"""A reply with a rating of pain: which of its numbers says how bad it is today (clinical 4.5)."""

from __future__ import annotations

from typing import NamedTuple

from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.answer import Answer
from bot.language.replies.answering.answer_words import MOST, hits_of, said
from bot.language.replies.answering.number_roles import NumberRole, NumberTold, numbers_told
from bot.language.replies.answering.ratings_by_place import rating_of_the_spine
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity

_RATED = (8, 5, 3, 2)  # ratings that words stand for
_REACH = limit("words_of_a_rating")
_NOW, _PLAIN, _SOMETIMES, _BAD_DAYS, _OF_THEN, _REFUSED = range(
    6
)  # the lower, the nearer to how bad it is today
_NOT_OF_NOW = (_SOMETIMES, _OF_THEN, _REFUSED)
_TOLD = (
    ("rated_bad_day", _BAD_DAYS),
    ("rated_sometimes", _SOMETIMES),
    ("rated_now", _NOW),
    ("rated_at_rest", _NOW),
)


def rating(findings: Findings, message: Message) -> Answer | None:
    """Read 0 to 10; of a range the higher, of several the one of now; "no pain" is 0.

    Of the back and of a limb, the one of the back; what it went down from is of before.

    Without one of now, what is usual comes before what a movement or a bad day brings; of several
    of one kind the highest counts.
    """
    if (of_spine := rating_of_the_spine(message.text)) is not None:
        return Answer(number=float(of_spine), rule="of the back")
    fell = spoken("rating_fell").search(message.text)
    if fell is not None and int(fell["now"]) < int(fell["was"]):
        return Answer(number=float(fell["now"]), rule="fell")
    hours = {mention.start for mention in findings.of(Kind.HOURS)}
    rated = [
        (_kind(message, one), -value)
        for one, value in _rating_numbers(message)
        if message.words[one.quantity.first].start not in hours
    ]
    of_now = min(rated, default=(_REFUSED, 0))[0] <= _PLAIN
    for mention in findings.present(Kind.NRS):
        of_another = {(kind, -(mention.number or 0)) for kind in _NOT_OF_NOW}
        if not (of_now and of_another & {*rated}):  # "about a 4, more like 5 when I lift"
            return Answer(number=mention.number, rule=mention.rule)
    if rated:
        value = -min(rated)[1]
        rule = "more than 10" if value > MOST else "number"
        return Answer(number=float(min(value, MOST)), rule=rule)
    if said("rating_most", message):
        return Answer(number=float(MOST), rule="worst")
    if said("unsure", message):
        return None
    if findings.of(Kind.EASED_BY):
        return None  # "sitting makes it better" rates nothing
    for level in _RATED:
        if said(f"rating_as_{level}", message):
            return Answer(number=float(level), rule=f"rating_as_{level}")
    if said("none_of_these", message) or said("rating_of_else", message):
        return None  # "nothing helps", "the clam does nothing"
    if not said("rating_none", message):
        return None
    return Answer(number=0.0, rule="no pain")


class RatingsOverADay(NamedTuple):
    """How bad it is now, and the least and the most that it comes to, 0 to 10."""

    now: int
    least: int
    most: int


def ratings_over_a_day(message: Message) -> RatingsOverADay | None:
    """Return ratings told with a time or a movement, beside one of now or at rest; else None.

    "5 now, 3 in the morning, 6 by the end of the shift": 5, from 3 to 6.
    """
    rated = [
        (_kind(message, one), value) for one, value in _rating_numbers(message) if value <= MOST
    ]
    brought = [value for kind, value in rated if kind in (_SOMETIMES, _BAD_DAYS)]
    of_now = [value for kind, value in rated if kind in (_NOW, _PLAIN)]
    if not brought or not of_now:
        return None
    now = -min((kind, -value) for kind, value in rated)[1]
    told = (*brought, *of_now)
    return RatingsOverADay(round(now), round(min(told)), round(max(told)))


def _rating_numbers(message: Message) -> list[tuple[NumberTold, float]]:
    """Return the numbers that may rate pain, and what they rate."""
    rated = []
    for number in numbers_told(message):
        quantity = number.quantity
        if number.role is not NumberRole.ALONE or 0 < quantity.high < 1:  # "half way"
            continue
        out_of = message.words[quantity.last - 2].norm == "/" and quantity.high == MOST
        if 0 <= quantity.high <= MOST:
            rated.append((number, quantity.low if out_of else quantity.high))
        elif quantity.high <= MOST + 2 or said("rating_most", message):
            rated.append((number, quantity.high))
    return rated


def _kind(message: Message, number: NumberTold) -> int:
    """Return when the pain is as a number says, by the words nearest to it."""
    if number.refused:
        return _REFUSED
    start = number.quantity.first
    if any(one.last == start for one in hits_of("rated_of_then", message)):
        return _OF_THEN  # "2, down from 4"
    if any(one.last == start for one in hits_of("rated_at_times", message)):
        return _SOMETIMES  # "four, sometimes six"
    near = [
        (distance, kind)
        for name, kind in _TOLD
        for hit in hits_of(name, message)
        if (distance := _distance(message, number.quantity, hit.first, hit.last)) is not None
    ]
    return min(near)[1] if near else _PLAIN


def _distance(message: Message, quantity: Quantity, first: int, last: int) -> int | None:
    """Return how many words lie between a number and words that are of it, None for another's."""
    between = (last, quantity.first) if last <= quantity.first else (quantity.last, first)
    words = message.words[between[0] : between[1]]
    if between[1] < between[0] or len(words) > _REACH:
        return None
    apart = any(word.is_sign or word.number is not None for word in words)
    return None if apart else len(words)

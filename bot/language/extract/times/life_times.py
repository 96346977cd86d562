"""Durations told by the writer's life: "since I was 19", "since my second was born, she's 6"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.pregnancy_times import pregnancy_times
from bot.language.extract.times.time_amounts import unit_at
from bot.language.extract.times.time_owner import readings
from bot.language.extract.times.time_told import TimeTold
from bot.language.text.message import Message

_YEAR = 365.25
_SINCE_AGE = reader_words("life_times", "since_age")
_BIRTH = reader_words("life_times", "birth")
_CHILD = reader_words("life_times", "child")
_FROM = reader_words("life_times", "from")
_IS_NOW, _AGE_NOW = reader_words("life_times", "now"), reader_words("life_times", "age_now")
_CHILD_IS = reader_words("life_times", "child_is")
_LOOK_AHEAD = limit("birth_ahead")
_AGE_WITHIN, _BIRTH_WITHIN = limit("age_behind_since"), limit("birth_behind_since")
_YOUNGEST, _OLDEST = limit("youngest_remembered"), limit("oldest")
_OLDEST_CHILD = limit("oldest_child")
_ROUGHLY = reader_words("life_times", "roughly")


def life_times(message: Message) -> Iterator[TimeTold]:
    """Yield times counted from a year of the writer's life, a pregnancy or a child's birth."""
    yield from pregnancy_times(message)
    for place in message.where(_FROM):
        yield from _since_age(message, place)
        yield from _since_birth(message, place)


def _since_age(message: Message, place: int) -> Iterator[TimeTold]:
    words = message.words
    for at in range(place + 1, min(place + 1 + _AGE_WITHIN, len(words) - 1)):
        number = words[at].number
        if number is None or not _YOUNGEST <= number <= _OLDEST:
            continue
        told = " ".join(word.norm for word in words[place + 1 : at] if word.norm not in _ROUGHLY)
        if told not in _SINCE_AGE or unit_at(words, at + 1) not in (None, _YEAR):
            return
        years = _age_now(message, number, at)
        if years is None:
            yield TimeTold(place, at + 1, None, "stage", "since an age", "chronic")
        elif years > 0:
            yield TimeTold(place, at + 1, years * _YEAR, "age", "since an age")
        return


def _age_now(message: Message, then: float, place: int) -> float | None:
    """Return the years since the writer was `then`, if the age now is told anywhere."""
    words = message.words
    for at, word in enumerate(words):
        if at == place or word.number is None or not then <= word.number <= _OLDEST:
            continue
        before = words[at - 1].norm if at else ""
        if before in _AGE_NOW and unit_at(words, at + 1) in (None, _YEAR):
            return word.number - then
        if at + 1 < len(words) and words[at + 1].norm in _IS_NOW:
            return word.number - then
    return None


def _since_birth(message: Message, place: int) -> Iterator[TimeTold]:
    words = message.words
    ahead = words[place + 1 : place + 1 + _BIRTH_WITHIN]
    birth = next((at for at, word in enumerate(ahead, place + 1) if word.norm in _BIRTH), None)
    if birth is None:
        return
    of_a_child = any(not _CHILD.isdisjoint(word.forms) for word in ahead)
    days = _age_behind(message, birth) if of_a_child else None
    days = _age_of_a_child(message) if days is None else days
    if days is not None:
        yield TimeTold(place, birth + 1, days, "age", "since a birth")


def _age_behind(message: Message, birth: int) -> float | None:
    """Return the age in days that is told behind a birth ("since she was born, she's 6")."""
    words = message.words
    for at in range(birth + 1, min(birth + _LOOK_AHEAD, len(words))):
        quantity = message.quantities.get(at)
        if quantity is None or quantity.article or not 0 < quantity.value <= _OLDEST_CHILD:
            continue
        unit = unit_at(words, quantity.last)
        if unit is not None or words[at - 1].norm in _CHILD_IS:
            return quantity.value * (unit or _YEAR)
    return None


def _age_of_a_child(message: Message) -> float | None:
    """Return the age in days that a child is told to have ("my daughter is 5 months now")."""
    for hit in readings.hits(message, "age_of_child"):
        for at in range(hit.first, hit.last):
            quantity = message.quantities.get(at)
            unit = unit_at(message.words, quantity.last) if quantity is not None else None
            if quantity is not None and unit is not None:
                return quantity.value * unit
    return None

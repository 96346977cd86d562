"""Durations told by the writer's life: "since I was 19", "since my second was born, she's 6"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.time_amounts import unit_at
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
    """Yield times counted from a year of the writer's life or from a child's birth."""
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
    if birth is None or not any(not _CHILD.isdisjoint(word.forms) for word in ahead):
        return
    for at in range(birth + 1, min(birth + _LOOK_AHEAD, len(words))):
        quantity = message.quantities.get(at)
        if quantity is None or quantity.article or not 0 < quantity.value <= _OLDEST_CHILD:
            continue
        unit = unit_at(words, quantity.last)
        if unit is not None or words[at - 1].norm in _CHILD_IS:
            days = quantity.value * (unit or _YEAR)
            yield TimeTold(place, birth + 1, days, "age", "since a birth")
            return

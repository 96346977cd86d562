"""Durations told by the weeks of a pregnancy: "31 weeks now, it began at about week 24"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.time_amounts import unit_at
from bot.language.extract.times.time_owner import readings
from bot.language.extract.times.time_told import TimeTold
from bot.language.text.message import Message

_WEEK = 7.0
_FROM, _TO = limit("pregnant_from"), limit("pregnant_to")


def pregnancy_times(message: Message) -> Iterator[TimeTold]:
    """Yield the time since a week of the pregnancy, where a later one is told as that of now."""
    for hit in readings.hits(message, "since_a_week_carried"):
        inside = range(hit.first, hit.last)
        then = next((message.quantities[at].value for at in inside if at in message.quantities), 0)
        now = max(_weeks_told(message, inside), default=0.0)
        if 0 < then < now:
            days = (now - then) * _WEEK
            rule = "since a week of the pregnancy"
            yield TimeTold(hit.first, hit.last, days, "age", rule)
            return


def _weeks_told(message: Message, apart_from: range) -> Iterator[float]:
    """Yield the weeks told elsewhere that may be how far a pregnancy is."""
    for at, quantity in message.quantities.items():
        weeks = at not in apart_from and unit_at(message.words, quantity.last) == _WEEK
        if weeks and _FROM <= quantity.value <= _TO:
            yield quantity.value

"""Hours of the clock that somebody writes at ("it's 2 am", "6 in the morning here")."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message

_OF_THE_CLOCK = spoken("hour_of_the_clock")


def clock_hours(message: Message) -> frozenset[int]:
    """Return the characters at which the number of such an hour begins."""
    return message.noted(_clock_hours)


def _clock_hours(message: Message) -> frozenset[int]:
    return frozenset(hit.start("hour") for hit in _OF_THE_CLOCK.finditer(message.text))

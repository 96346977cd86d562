"""Hours of the clock, told or written at ("it's 2 am", "6 in the morning here", "12:30")."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message

_OF_THE_CLOCK = spoken("hour_of_the_clock")
_COLON = ":"
_ON_THE_HOUR = "00"  # as minutes are written


def clock_hours(message: Message) -> frozenset[int]:
    """Return the characters at which the number of such an hour begins."""
    return message.noted(_clock_hours)


def _clock_hours(message: Message) -> frozenset[int]:
    return frozenset(hit.start("hour") for hit in _OF_THE_CLOCK.finditer(message.text))


def is_clock_time(norms: Sequence[str], index: int) -> bool:
    """Whether the number at a token is an hour with its minutes, and no age ("12:30 is good")."""
    colon, *minutes = norms[index + 1 : index + 3] or ("",)
    two_digits = any(one.isdecimal() and len(one) == len(_ON_THE_HOUR) for one in minutes)
    return colon == _COLON and two_digits
